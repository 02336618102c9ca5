#!/usr/bin/env bash
# Times the demo as a whole process, from the start of the JVM to the report: five runs after a warm-up.
# Needs GNU time. Usage: examples/benchmarks/demo.sh [RUNS]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
jar="$root/examples/cli/target/zhuanjie.jar"
[[ -f "$jar" ]] || { echo "build first: ./mvnw -q -DskipTests package" >&2; exit 2; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
"$java" -jar "$jar" demo --out "$out" >/dev/null 2>&1
echo "wall_s user_s sys_s peak_KiB"
for _ in $(seq "${1:-5}"); do
  /usr/bin/time -f "%e %U %S %M" "$java" -jar "$jar" demo --out "$out" 2>&1 >/dev/null | tail -n 1
done
