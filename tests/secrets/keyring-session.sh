#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# keyring-session.sh MODE COMMAND [ARGUMENT ...]
# Runs the command on a D-Bus session of its own, with a real GNOME keyring in the state MODE:
#   unlocked   a default keyring, open
#   locked     the same keyring as after a start without its password; run "unlocked" with the same HOME before
#   fresh      the service runs, no keyring was ever made
#   noservice  a bus that offers nothing
#   nobus      no bus at all
#   asked      as locked, with a display on which the keyring's own prompt can be shown and answered
#   askedfresh as fresh, with such a display
#   kwallet    a bus with a stand-in of KWallet 5, in a session of Plasma 5
#   relock     COMMAND three times: unlocked with "writes", locked with "K4_findsItLocked", unlocked with "nothingWasLost"
#   prompt     COMMAND three times: unlocked with "writes", asked, and askedfresh in another HOME; DESK_KEYRING_STATE
#              tells which
# HOME and XDG_RUNTIME_DIR must be private. Everything that is started here is ended here.
set -euo pipefail

need() {
  [ -n "$(type -P "$1")" ] && return
  echo "keyring-session.sh: '$1' is missing; ./dev setup installs it" >&2
  exit 1
}

mode=$1
shift
# A prompt would wait for a person.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP KDE_FULL_SESSION DESKTOP_SESSION
export XDG_DATA_HOME="$HOME/.local/share"
mkdir -p "$XDG_DATA_HOME"

if [ "$mode" = nobus ]; then
  export DBUS_SESSION_BUS_ADDRESS="unix:path=$HOME/no-such-socket"
  exec "$@"
fi
need dbus-run-session
need dbus-daemon
need gdbus

if [ "$mode" = relock ]; then
  "$0" unlocked "$@" writes
  "$0" locked "$@" K4_findsItLocked
  "$0" unlocked "$@" nothingWasLost
  exit
fi

if [ "$mode" = prompt ]; then
  export DESK_KEYRING_STATE
  DESK_KEYRING_STATE=unlocked "$0" unlocked "$@" writes
  DESK_KEYRING_STATE=asked "$0" asked "$@"
  mkdir "$HOME/another"
  HOME="$HOME/another" DESK_KEYRING_STATE=askedfresh "$0" askedfresh "$@"
  exit
fi

# Everything that is started here is ended here.
children=()
end_children() {
  [ ${#children[@]} = 0 ] || kill "${children[@]}" 2>/dev/null || true
  wait
}
trap end_children EXIT
trap 'exit 143' TERM INT HUP

# The keyring has its prompts shown by another program, which the bus starts and which needs a display.
prompter=
if [[ $mode = asked* ]]; then
  need Xvfb
  need openbox
  need xdotool
  need /usr/libexec/gcr-prompter
  mkfifo "$HOME/display"
  Xvfb -displayfd 5 -screen 0 800x600x24 -nolisten tcp -noreset 5>"$HOME/display" >"$HOME/xvfb.log" 2>&1 &
  children+=($!)
  read -r -t 20 display <"$HOME/display"
  export DISPLAY=":$display"
  openbox --sm-disable >"$HOME/openbox.log" 2>&1 &
  children+=($!)
  mkdir "$HOME/services"
  cp /usr/share/dbus-1/services/org.gnome.keyring.SystemPrompter.service "$HOME/services/"
  prompter="<servicedir>$HOME/services</servicedir>"
fi

# The bus starts nothing else by itself: the tests decide who is there.
config="$HOME/bus.conf"
cat >"$config" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  $prompter
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML

if [ "$mode" = noservice ]; then
  exec dbus-run-session --config-file="$config" -- "$@"
fi
if [ "$mode" = kwallet ]; then
  need /usr/bin/python3
  DESK_FAKE_KWALLET=$(dirname "$(readlink -f "$0")")/fakekwallet.py
  export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5 DESK_FAKE_KWALLET
  exec dbus-run-session --config-file="$config" -- "$@"
fi
need gnome-keyring-daemon

inside='
mode=$1
shift
daemon=
finish() {
  if [ -n "$daemon" ]; then
    # A test may have left it stopped; one that has ended already is fine.
    kill -CONT "$daemon" || true
    kill "$daemon" || true
    wait "$daemon" || true
  fi
}
trap finish EXIT
if [ "$mode" = unlocked ]; then
  printf "open sesame" | gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/keyring.log" 2>&1 &
else
  gnome-keyring-daemon --foreground --start --components=secrets >"$HOME/keyring.log" 2>&1 <<<"" &
fi
daemon=$!
gdbus wait --session --timeout 20 org.freedesktop.secrets
if [ "$mode" = unlocked ]; then
  # The name is taken before the keyring is there.
  for _ in $(seq 200); do
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
      --method org.freedesktop.Secret.Service.ReadAlias default | grep -q collection && break
    sleep 0.05
  done
fi
"$@"
'
dbus-run-session --config-file="$config" -- bash -c "$inside" keyring-session "$mode" "$@"
