#!/usr/bin/env bash
# Answers the questions of ports/compare.mjs.
set -eu
cd "$(dirname "$0")"
classes=$(mktemp -d)
trap 'rm -r "$classes"' EXIT
javac -encoding UTF-8 --release 8 -Xlint:all,-options -Werror -d "$classes" MiniprogramScene.java Answer.java
java -cp "$classes" Answer
