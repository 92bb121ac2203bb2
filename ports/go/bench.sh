#!/usr/bin/env bash
# Counts the encodes a second of the README's poster.
set -euo pipefail
cd "$(dirname "$0")"
go test -run '^$' -bench 'Encode$' . | awk '/^BenchmarkEncode/ { printf "Go: %d encodes a second\n", 1e9 / $3 }'
