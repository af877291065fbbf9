#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# rig.sh <command...>: runs the command on a desktop of its own and passes its exit code through. The desktop is a virtual
# display with a window manager, a private session bus with accessibility on, and an unlocked keyring with a random
# password, in a HOME that is deleted at the end. Nothing of the user's session or credentials is seen or touched.
# shellcheck disable=SC2317  # functions are called by name and from traps
set -euo pipefail

fail() {
    printf 'rig: %s\n' "$*" >&2
    exit 1
}

# wait_for <what> <command...>: until the command succeeds, 10 seconds at most.
wait_for() {
    local what=$1 step
    shift
    for ((step = 0; step < 200; step++)); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.05
    done
    cat "$RIG_DIR"/*.log >&2 || true
    fail "$what did not come up"
}

# end <pid...>: ends what this script started.
end() {
    local pid
    for pid in "$@"; do kill "$pid" 2>/dev/null || true; done
    for pid in "$@"; do wait "$pid" 2>/dev/null || true; done
}

# Programs started here also end when this script is killed outright.
tied() { exec setpriv --pdeathsig TERM "$@"; }

default_keyring_is_there() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q 'boolean true' || return 1
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.ReadAlias string:default | grep -q 'object path "/org/'
}

# The second half: inside of the private session bus.
inside_session() {
    local pids=() password
    trap 'end "${pids[@]}"' EXIT
    trap 'exit 143' TERM INT HUP

    (tied openbox --sm-disable) >"$RIG_DIR/openbox.log" 2>&1 &
    pids+=($!)
    password=$(head -c 18 /dev/urandom | base64)
    (tied gnome-keyring-daemon --foreground --unlock --components=secrets) < <(printf '%s' "$password") \
        >"$RIG_DIR/keyring.log" 2>&1 &
    pids+=($!)
    # The bus starts the accessibility bus on the first call and answers when it is there.
    dbus-send --session --print-reply --reply-timeout=10000 --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress \
        >"$RIG_DIR/a11y.log" 2>&1 || fail "no accessibility bus: $(cat "$RIG_DIR/a11y.log")"
    wait_for "the window manager" xprop -root -notype _NET_SUPPORTING_WM_CHECK
    wait_for "the keyring" default_keyring_is_there

    local code=0
    "$@" || code=$?
    exit "$code"
}

if [[ ${1:-} == --inside-session ]]; then
    shift
    exec 2>&9 9>&-
    : >"$RIG_DIR/session" # the bus is up
    inside_session "$@"
fi

(($#)) || fail "which command?"
for tool in Xvfb openbox dbus-run-session gnome-keyring-daemon xprop setpriv; do
    command -v "$tool" >/dev/null || fail "$tool is missing; ./dev setup installs it"
done

RIG_DIR=$(mktemp -d "${TMPDIR:-/tmp}/desk-rig.XXXXXX")
export RIG_DIR
pids=()
trap 'end "${pids[@]}"; rm -rf "$RIG_DIR"' EXIT
trap 'exit 143' TERM INT HUP
mkdir -m 700 "$RIG_DIR/home" "$RIG_DIR/run"

unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XAUTHORITY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
unset AT_SPI_BUS_ADDRESS WANDB_API_KEY WANDB_BASE_URL NETRC GNOME_KEYRING_CONTROL SSH_AUTH_SOCK XDG_CURRENT_DESKTOP
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME
unset QT_SCALE_FACTOR QT_FONT_DPI
export HOME=$RIG_DIR/home XDG_RUNTIME_DIR=$RIG_DIR/run
FONTCONFIG_FILE=$(dirname "$(readlink -f "$0")")/../support/fonts.conf
export FONTCONFIG_FILE
export LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
export PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1

# The server picks a free display itself and says which once it listens.
mkfifo "$RIG_DIR/display"
(tied Xvfb -displayfd 5 -screen 0 "${RIG_SCREEN:-1280x800}x24" -nolisten tcp -noreset 5>"$RIG_DIR/display") \
    >"$RIG_DIR/xvfb.log" 2>&1 &
pids+=($!)
read -r -t 20 display <"$RIG_DIR/display" || fail "the virtual display did not come up: $(cat "$RIG_DIR/xvfb.log")"
export DISPLAY=:$display

code=0
# What the buses have to say goes to a log; the command keeps the caller's stderr.
dbus-run-session -- "$0" --inside-session "$@" 9>&2 2>"$RIG_DIR/bus.log" || code=$?
[[ -e $RIG_DIR/session ]] || fail "no session bus: $(cat "$RIG_DIR/bus.log")"
exit "$code"
