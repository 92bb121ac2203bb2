#!/usr/bin/env bash
# Answers the questions of ports/compare.mjs.
set -eu
cd "$(dirname "$0")"
go build -o build/answer ./answer
exec build/answer
