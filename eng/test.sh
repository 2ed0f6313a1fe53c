#!/usr/bin/env bash
# Installs what the tests need, builds everything, runs every test, and packs the libraries.
# Usage: eng/test.sh [--quick]    --quick leaves out the slow tests and packing.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
quick=false
[ "${1:-}" = "--quick" ] && quick=true

step() { printf '\n== %s\n' "$1"; }

need_dotnet() {
    command -v dotnet >/dev/null || { echo "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download"; exit 1; }
}

# NativeAOT links with the system's C compiler and zlib.
need_linker() {
    command -v cc >/dev/null && [ -e /usr/include/zlib.h ] && return
    apt-get update -qq && apt-get install -y -qq gcc zlib1g-dev >/dev/null
}

# The tests of the shared stores start servers of their own from these programs.
need_servers() {
    local missing=()
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
    { command -v mariadbd || [ -x /usr/sbin/mariadbd ]; } >/dev/null || missing+=(mariadb-server)
    command -v redis-server >/dev/null || missing+=(redis-server)
    [ ${#missing[@]} -eq 0 ] && return
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The login's pages are opened in a real browser.
need_browser() {
    command -v chromium >/dev/null && return
    apt-get update -qq && apt-get install -y -qq chromium >/dev/null
}

need_dotnet
need_servers
need_browser
$quick || need_linker

step "Build"
dotnet build Zcrm.slnx -c Release -v quiet

step "Test"
filter=()
$quick && filter=(--filter-not-trait Category=Slow)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution Zcrm.slnx -c Release --no-build --max-parallel-test-modules 1 "${filter[@]}" | tee "$log" || status=$?
passed=$(awk '/^ *succeeded:/ {n += $2} END {print n + 0}' "$log")
failed=$(awk '/^ *failed:/ {n += $2} END {print n + 0}' "$log")
skipped=$(awk '/^ *skipped:/ {n += $2} END {print n + 0}' "$log")

if ! $quick && [ "$status" -eq 0 ]; then
    step "Pack"
    rm -rf artifacts/packages
    dotnet pack Zcrm.slnx -c Release --no-build -v quiet -o artifacts/packages
    ls artifacts/packages
fi

echo
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
