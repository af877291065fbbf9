#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# orca.sh <folder> <command...>: runs a story while the Orca screen reader listens, and leaves what it said in
# <folder>/transcript.txt. No sound is needed: without a voice it writes down the same. Run it inside of rig.sh.
set -euo pipefail

folder=$1
shift
mkdir -p "$folder"
log=$folder/orca.log
rm -f "$log" "$folder/transcript.txt"

export GSETTINGS_BACKEND=keyfile # kept in the HOME of this desktop; no settings service is needed
gsettings set org.gnome.desktop.interface toolkit-accessibility true
# A terminal makes it write line by line; it would keep the last 8 KiB to itself otherwise.
setpriv --pdeathsig KILL script --quiet --flush --command "exec setpriv --pdeathsig KILL orca --disable=braille --debug-file=/dev/tty" "$log" \
    </dev/null >/dev/null 2>&1 &
orca=$!
trap 'kill -KILL "$orca" 2>/dev/null || true; wait "$orca" 2>/dev/null || true' EXIT

for ((step = 0; step < 400; step++)); do
    grep -aqs 'ORCA: Starting registry' "$log" && break
    kill -0 "$orca" 2>/dev/null || break
    sleep 0.05
done

export DESK_LISTENER=$log
code=0
"$@" || code=$?
tr -d '\r' <"$log" | grep -a 'SPEECH OUTPUT' | sed -E "s/^.*SPEECH OUTPUT: '(.*)'( voice=[a-z]+)? ?[[{].*$/\1/" >"$folder/transcript.txt" || true
[[ -s $folder/transcript.txt ]] || { printf 'orca: it said nothing; see %s\n' "$log" >&2; code=1; }
exit "$code"
