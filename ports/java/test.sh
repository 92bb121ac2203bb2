#!/usr/bin/env bash
# Runs the golden vectors, the samples of the README, and the port's own tests. With --bench, it measures the speed instead.
set -eu
cd "$(dirname "$0")"
classes=$(mktemp -d)
trap 'rm -r "$classes"' EXIT
javac -encoding UTF-8 --release 8 -Xlint:all,-options -Werror -Xdoclint:all/public -d "$classes" MiniprogramScene.java Test.java Bench.java
java -Djava.io.tmpdir="$classes" -cp "$classes" "$([ "${1-}" = --bench ] && echo Bench || echo Test)"
