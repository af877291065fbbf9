#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# venv.sh [command...]: makes build/venv with what requirements.txt names, once for each content of that file, then runs
# the command with its Python first in PATH. Exits 77 (skipped) when PyPI cannot be reached, and only then.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
venv=${DESK_VENV:-$root/build/venv}
python=/usr/bin/python3
requirements=$here/requirements.txt
wanted=$({ "$python" --version; echo "$venv"; cat "$requirements"; } | sha256sum | cut -d' ' -f1)

# pip says these when it gave up on the network; a version that does not exist or a broken package says none of them.
gave_up='CERTIFICATE_VERIFY_FAILED|NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|Network is unreachable|Temporary failure in name resolution|Connection aborted|Connection broken|IncompleteRead|Retry\(total=0'

is_made() { [[ -f $venv/stamp && $(<"$venv/stamp") == "$wanted" && -x $venv/bin/python ]]; }

make() {
    local log=$venv.log reason
    rm -rf "$venv"
    "$python" -m venv "$venv"
    # The proxies of the caller are kept: they are how PyPI is reached where there is no other way.
    if "$venv/bin/pip" install --disable-pip-version-check -q --retries 3 --timeout 20 --requirement "$requirements" \
        >"$log" 2>&1 </dev/null; then
        printf '%s' "$wanted" >"$venv/stamp"
        return
    fi
    # A retry that had more tries left may have gone well, so it says nothing.
    reason=$(grep -vE 'Retry\(total=[1-9]' "$log" | grep -oE "$gave_up" | tail -n 1 || true)
    if [[ -n $reason ]]; then
        printf 'SKIP: PyPI cannot be reached: %s (details: %s)\n' "$reason" "$log"
        exit 77
    fi
    cat "$log" >&2
    printf 'venv: pip could not install %s\n' "$requirements" >&2
    exit 1
}

if ! is_made; then
    mkdir -p "$(dirname "$venv")"
    exec 8>"$venv.lock"
    flock 8 # tests run side by side; the first one makes it
    if ! is_made; then make; fi
    exec 8>&-
fi
(($#)) || exit 0
export PATH=$venv/bin:$PATH VIRTUAL_ENV=$venv PYTHONDONTWRITEBYTECODE=1
exec "$@"
