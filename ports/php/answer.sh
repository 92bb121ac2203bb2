#!/bin/bash
# The answer program of ports/compare.mjs.
set -eu
cd "$(dirname "$0")"
exec php answer.php
