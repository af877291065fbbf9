#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a test with a HOME and XDG_RUNTIME_DIR of its own, so that it neither sees nor leaves anything.
set -euo pipefail
home=$(mktemp -d "${TMPDIR:-/tmp}/desk-test.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME WANDB_API_KEY WANDB_BASE_URL NETRC
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY
"$@"
