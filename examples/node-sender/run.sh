#!/usr/bin/env bash
# A sender in another language: takes the schemas, writes a supply list and a reply to a referral, judges them with ajv, and has
# the strict reader judge them, too. Needs Node.js 18 or later and npm.
# With a file of verdicts (see the README) ajv judges its documents too.
# Build first: ./mvnw -q -DskipTests package
set -euo pipefail
verdicts="${1:+$(realpath "$1")}"
cd "$(dirname "${BASH_SOURCE[0]}")"
program=../cli/target/zhuanjie.jar
[[ -f $program ]] || { echo "build first: ./mvnw -q -DskipTests package" >&2; exit 2; }
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
rm -rf schemas out dist
"$java" -jar "$program" --lang en schemas --out schemas
npm ci --ignore-scripts --silent
npm run --silent build
npm run --silent check
if [[ -n "$verdicts" ]]; then
  npm run --silent contract "$verdicts"
fi
npm run --silent send
"$java" -jar "$program" --lang en validate out/supply-list.json out/reply.json
