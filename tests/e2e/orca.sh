#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# orca.sh <folder> <command...>: runs a story while the Orca screen reader listens, and leaves what it said in
# <folder>/transcript.txt. Run it inside of rig.sh.
set -euo pipefail

folder=$1
shift
mkdir -p "$folder"
log=$folder/orca.log
rm -f "$log" "$folder/transcript.txt"

export GSETTINGS_BACKEND=keyfile # kept in the HOME of this desktop; no settings service is needed
gsettings set org.gnome.desktop.interface toolkit-accessibility true
setpriv --pdeathsig TERM orca --disable=braille --debug-file="$log" >"$folder/orca.out" 2>&1 &
orca=$!
trap 'kill "$orca" 2>/dev/null || true; wait "$orca" 2>/dev/null || true' EXIT

for ((step = 0; step < 400; step++)); do
    grep -qs 'SPEECH OUTPUT' "$log" && break # it says that it is on
    kill -0 "$orca" 2>/dev/null || { cat "$folder/orca.out" >&2; exit 1; }
    sleep 0.05
done

code=0
"$@" || code=$?
grep -a 'SPEECH OUTPUT' "$log" | sed -E "s/^.*SPEECH OUTPUT: '(.*)'.*$/\1/" >"$folder/transcript.txt" || true
[[ -s $folder/transcript.txt ]] || { printf 'orca: it said nothing; see %s\n' "$log" >&2; code=1; }
exit "$code"
