#!/usr/bin/env bash
# An implementation in another language under the conformance kit: takes the tasks, answers some, and is judged. Needs Node.js 18 or later.
# Build first: ./mvnw -q -DskipTests package
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
program=../cli/target/zhuanjie.jar
[[ -f $program ]] || { echo "build first: ./mvnw -q -DskipTests package" >&2; exit 2; }
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
rm -rf kit out
"$java" -jar "$program" --lang en conformance tasks --out kit
node answer.mjs kit out
"$java" -jar "$program" --lang en conformance --target out --out out/report --name "node-target"
grep -q '"HOLDS" : 16' out/report/report.json || { echo "other requirements hold than before" >&2; exit 1; }
