/**
 * Whole systems of a wanted size that are plausible to the capacity model: every flow enters by a balancer, goes
 * through services, tries a cache before a database and hands work to a queue. The same size gives the same text.
 */
export interface SystemSize {
  readonly components: number;
  readonly flows: number;
  /** Rates, hit ratios and service times as ranges instead of numbers. */
  readonly ranges?: boolean;
}

/** The design as YAML. Needs at least 6 components. */
export function systemYaml({ components, flows, ranges = false }: SystemSize): string {
  const lines = ['sdx: design/v1', `title: A system of ${components} components`, 'inputs:', '  peak: 3'];
  for (let i = 0; i < flows; i++) {
    lines.push(`  rate${i}: ${ranges ? `${40 + i} req/s .. ${80 + 2 * i} req/s` : `${60 + i} req/s`}`);
    lines.push(`  hit${i}: ${ranges ? '85% .. 95%' : '90%'}`);
  }
  lines.push('components:');
  for (let i = 0; i < components; i++) lines.push(...component(i, flows, ranges));
  lines.push('flows:');
  for (let i = 0; i < flows; i++) lines.push(...flow(i, components));
  lines.push('slos:');
  for (let i = 0; i < flows; i++) {
    lines.push(
      `  up${i}: { flow: f${i}, sli: availability, objective: 99.9%, window: 30 days }`,
      `  fast${i}: { flow: f${i}, sli: latency, under: 200 ms, objective: 99%, window: 30 days }`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const KINDS = ['load-balancer', 'service', 'service', 'cache', 'database', 'queue'] as const;

/** Component `i` is of kind `i` mod 6, so the parts of a flow are found by counting. */
function component(i: number, flows: number, ranges: boolean): readonly string[] {
  const kind = KINDS[i % KINDS.length] ?? 'service';
  const mean = 1 + (i % 5);
  const time = ranges && kind === 'database' ? `${mean} ms .. ${mean + 2} ms` : `${mean} ms`;
  const replicas = 4 + (i % 3);
  return [
    `  c${i}:`,
    `    kind: ${kind}`,
    `    replicas: ${replicas}`,
    kind === 'service'
      ? `    concurrency: ${8 + flows}`
      : `    capacity: ${600 * (1 + Math.ceil(flows / 4))} req/s`,
    `    time: ${kind === 'database' ? `{ mean: ${time}, cv: 150% }` : time}`,
    '    availability: 99.9%',
    ...(kind === 'service' ? [`    calls: { c${i + 1}: { timeout: 500 ms, retries: 2 } }`] : []),
  ];
}

function flow(i: number, components: number): readonly string[] {
  const of = (kind: number, offset: number) => {
    const last = Math.floor((components - 1 - kind) / KINDS.length) + 1;
    return `c${kind + KINDS.length * ((i + offset) % last)}`;
  };
  const miss = `miss: [{ call: ${of(4, 0)}, time: 6 ms }], down: miss`;
  const branches = `[[${of(1, 1)}, { try: ${of(3, 1)}, hit: hit${i}, miss: [${of(4, 1)}] }], [${of(2, 1)}]]`;
  return [
    `  f${i}:`,
    `    rate: rate${i}`,
    '    peak: peak',
    '    path:',
    `      - ${of(0, 0)}`,
    `      - ${of(1, 0)}`,
    `      - { try: ${of(3, 0)}, hit: hit${i}, ${miss} }`,
    `      - { parallel: ${branches} }`,
    `      - { either: [{ share: 80%, path: [${of(2, 2)}] }, { share: 20%, path: [{ call: ${of(4, 2)}, times: 2, op: write }] }] }`,
    `      - { async: [${of(5, 0)}, ${of(2, 3)}] }`,
  ];
}
