#!/usr/bin/env bash
# Checks the style of the port, and runs the golden vectors, the samples of the README and the other tests.
set -eu
cd "$(dirname "$0")"
unformatted=$(gofmt -l .)
if [ -n "$unformatted" ]; then
  echo "Not formatted by gofmt: $unformatted" >&2
  exit 1
fi
go vet ./...
go test -count=1
