#!/usr/bin/env bash
# From NDJSON files to result files: makes households, needs and projects of an area, then matches them as a whole
# process and prints wall time, CPU time and memory, and how much of it is reading, deciding and writing. Linux only.
# Usage: examples/benchmarks/pipeline.sh [SCALE [PROJECTS [ALGORITHM]]]
#   SCALE  prefecture (42,000 households, 300 projects), unless given, or province (550,000 and 2,000)
# Build first: ./mvnw -q -DskipTests package. HEAP sets the heap, such as 3g.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scale=${1:-prefecture} algorithm=${3:-priority-first}
program="$here/../cli/target/zhuanjie.jar" benchmarks="$here/target/benchmarks.jar"
[[ -f $program && -f $benchmarks ]] || { echo "build first: ./mvnw -q -DskipTests package" >&2; exit 2; }
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
case $scale in
  province) area=320000 heap=${HEAP:-4g} projects=${2:-2000} ;;
  prefecture) area=321000 heap=${HEAP:-2g} projects=${2:-300} ;; # as many for a need as 2,000 in a province
  *) echo "SCALE must be prefecture or province" >&2; exit 2 ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$java" -jar "$program" --lang en generate --scale "$scale" --area "$area" --out "$work/in"
"$java" -cp "$benchmarks" io.github.zhuanjie.benchmarks.SupplyFile "$work/in/supply.json" "$projects" "$area"
ls -l "$work/in" | awk 'NR > 1 { print $9, $5 }'
echo "load at the start: $(cut -d ' ' -f 1 /proc/loadavg)"

"$java" "-Xmx$heap" -jar "$program" --lang en match --households "$work/in/households.ndjson" \
  --needs "$work/in/needs.ndjson" --supply "$work/in/supply.json" --out "$work/out" --as-of 2024-06-28 \
  --algorithm "$algorithm" >"$work/told" 2>"$work/log" &
process=$!
ticks=$(getconf CLK_TCK)

# A stage ends with the last look at which it was not yet over; looks are a tenth of a second apart.
declare -A wall cpu
start=$(date +%s%N)
peak=0
while kill -0 "$process" 2>/dev/null; do
  stage=reading
  if [[ -d $work/out ]]; then
    stage=writing
  elif grep -q '^Matching' "$work/log"; then
    stage=deciding
  fi
  if read -r line <"/proc/$process/stat" && high=$(awk '/VmHWM/ { print $2 }' "/proc/$process/status"); then
    fields=(${line##*) })
    wall[$stage]=$((($(date +%s%N) - start) / 1000000))
    cpu[$stage]=$(((fields[11] + fields[12]) * 1000 / ticks))
    peak=${high:-$peak}
  fi 2>/dev/null
  sleep 0.1
done
status=0
wait "$process" || status=$?
cat "$work/told"
tail -n 3 "$work/log" >&2
echo "exit code $status, $algorithm, $projects projects, -Xmx$heap, peak $((peak / 1024)) MB"
last_wall=0 last_cpu=0
for stage in reading deciding writing; do
  [[ -n ${wall[$stage]:-} ]] || continue
  printf '%-9s %7d ms wall %7d ms CPU\n' "$stage" $((wall[$stage] - last_wall)) $((cpu[$stage] - last_cpu))
  last_wall=${wall[$stage]} last_cpu=${cpu[$stage]}
done
printf '%-9s %7d ms wall %7d ms CPU\n' all "$last_wall" "$last_cpu"
