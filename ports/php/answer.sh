#!/usr/bin/env bash
# Answers the questions of ports/compare.mjs.
set -eu
cd "$(dirname "$0")"
exec php answer.php
