#!/usr/bin/env bash
# The whole proof that a fleet can share tokens: 20 lives of a token for each store (some 70 seconds each), with kills, restarts and clocks that are off.
# Usage: eng/fleet.sh [lives]
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/Zcrm.Fleet.Tests -c Release -v quiet --nologo
FLEET_LIVES="${1:-20}" dotnet artifacts/bin/Zcrm.Fleet.Tests/release/Zcrm.Fleet.Tests.dll --show-live-output on --output Detailed
