#!/usr/bin/env bash
# Solves the same made-up matching problems with this library and, where they were built, with other solvers, each in a
# process of its own, and prints a table. Rounds go through all solvers in turn, so that all meet the same load.
#
# Usage: examples/benchmarks/matching.sh [-r ROUNDS] [-c CALLS] [-s SEED] [-o FILE] [-q] [SIZE...]
#   -r  rounds, 3 unless given; the slow ones (JGraphT, Timefold) run once
#   -c  calls of our solver in a process, 3 unless given: the first is what a program that is started for it sees,
#       the later ones what a server sees
#   -o  file of raw results, to which is added; target/matching.tsv unless given
#   -q  quick: our solver and OR-Tools only, fine benefits and 40 % only
#   SIZE  XS, S, M, K, L or XL; S and M unless given
# Build first: ./mvnw -q -DskipTests package, with -Ppeers for the other solvers. HEAP sets the heap of all, such as 4g;
# LIMIT after how many seconds by the clock a process is given up, 900 unless given (needs GNU timeout).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
rounds=3 calls=3 seed=1 quick='' file="$here/target/matching.tsv"
while getopts r:c:s:o:q option; do
  case $option in
    r) rounds=$OPTARG ;;
    c) calls=$OPTARG ;;
    s) seed=$OPTARG ;;
    o) file=$OPTARG ;;
    q) quick=1 ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
sizes=("$@")
[[ $# -gt 0 ]] || sizes=(S M)
peers="$here/peers/target"
classes="$here/target/benchmarks.jar"
[[ ! -d "$peers/lib" ]] || classes="$classes:$peers/classes:$peers/lib/*"
[[ -f "$here/target/benchmarks.jar" ]] || { echo "build first: ./mvnw -q -DskipTests package" >&2; exit 2; }
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
package=io.github.zhuanjie.benchmarks.matching
limit=()
! command -v timeout >/dev/null || limit=(timeout "${LIMIT:-900}")

heap() {
  case $1 in
    XS | S) echo 512m ;;
    M) echo 1g ;;
    K) echo 2g ;;
    L) echo 3g ;;
    *) echo 6g ;;
  esac
}

# SOLVER RULE SIZE MODE CAPACITY CALLS; a solver that cannot do it says so with 3 and leaves no line.
run() {
  local lines status=0
  lines=$(${limit[@]+"${limit[@]}"} "$java" -XX:+UseSerialGC "-Xmx${HEAP:-$(heap "$3")}" -cp "$classes" "$package.MatchingRun" \
    "$1" "$2" "$3" "$4" "$5" "$seed" "$6" 2>"$file.errors") || status=$?
  if [[ $status -eq 0 ]]; then
    printf '%s\n' "$lines" >>"$file"
    printf '%s\n' "$lines" | cut -f 1-4,6-10 >&2
  elif [[ $status -eq 124 ]]; then
    echo "$*: given up" >&2
  elif [[ $status -ne 3 ]]; then
    echo "$*: failed with $status" >&2
    head -n 5 "$file.errors" >&2
  fi
}

both() {
  run zhuanjie "$@" "$calls"
  run ortools-min-cost-flow "$@" 1
}

slow() {
  run zhuanjie-greedy max-benefit "$1" fine 40 1
  [[ $1 != XS ]] || run jgrapht-slots max-benefit "$1" fine 40 1
  [[ $1 != XS && $1 != S ]] || run jgrapht-capacity-scaling max-benefit "$1" fine 40 1
  [[ $1 != S && $1 != M ]] || run timefold-60s max-benefit "$1" fine 40 1
}

mkdir -p "$(dirname "$file")"
trap 'rm -f "$file.errors"' EXIT
[[ -s "$file" ]] || "$java" -cp "$classes" "$package.MatchingTable" >"$file"
for size in "${sizes[@]}"; do
  for ((round = 1; round <= rounds; round++)); do
    both max-benefit "$size" fine 40
    both priority-first "$size" fine 40
    both budgeted "$size" fine 40
    both divisible "$size" fine 40
    both rematch "$size" fine 40
    [[ -z $quick ]] || continue
    both max-benefit "$size" coarse 40
    both max-benefit "$size" base 40
    for capacity in 15 80 150; do
      both max-benefit "$size" fine "$capacity"
      both priority-first "$size" fine "$capacity"
    done
  done
  [[ -n $quick ]] || slow "$size"
done
"$java" -cp "$classes" "$package.MatchingTable" "$file"
