import { type EstimateOptions, environmentFor, estimateExpression } from '../../../src/app/estimate.ts';
import { calculatorOf, estimateCalculator } from '../../../src/app/estimate-calculator.ts';
import { NotDone } from '../../../src/app/exit.ts';
import { compute } from '../../../src/quantity/evaluate.ts';
import { estimateStylish } from '../../../src/report/estimate-stylish.ts';
import type { EstimateReport } from '../../../src/schema/estimate-result.ts';
import type { Sample } from '../target.ts';
import { ensure, ensureSame } from '../violation.ts';
import { ensureCalm, ensureValid } from './formats.ts';

const WAYS: readonly EstimateOptions[] = [
  { samples: 200 },
  { samples: 200, precise: true },
  { samples: 200, asPublished: true, unit: 'req/s' },
];

/** A sum: a value that can be read back, or a refusal that points into the text. */
export async function checkExpression({ bytes }: Sample): Promise<void> {
  const text = Buffer.from(bytes).toString('utf8');
  for (const options of WAYS) {
    const { report } = await estimateExpression(text, options);
    ensureReport(report);
    const again = await estimateExpression(text, options);
    ensureSame(JSON.stringify(again.report), JSON.stringify(report), 'same sum, same value');
  }
  const result = compute(text, await environmentFor(text, { samples: 200 }));
  if (!result.ok) {
    const { span } = result.error;
    ensure(
      span.start >= 0 && span.start <= span.end && span.end <= text.length,
      'a refusal points into the text',
    );
  }
}

function ensureReport(report: EstimateReport): void {
  ensureValid(JSON.parse(JSON.stringify(report)), 'estimate-result');
  for (const width of [40, 200]) {
    const { out, problems } = estimateStylish(report, { width, colour: false, explain: true });
    ensureCalm(out + problems);
    ensure(!/\bundefined\b|\bNaN\b|\[object /.test(out), 'a value is a value', out);
  }
}

/** A calculator's inputs, its id on the first line and `name=value` on those after it. */
export async function checkCalculator({ bytes }: Sample): Promise<void> {
  const [id = '', ...lines] = Buffer.from(bytes).toString('utf8').split('\n');
  const calculator = calculatorOf(id);
  if (calculator === undefined) return;
  const given = new Map<string, string[]>();
  for (const line of lines) {
    const at = line.indexOf('=');
    const name = line.slice(0, Math.max(0, at));
    const parameter = calculator.parameters.find((one) => one.name === name);
    if (parameter === undefined) continue;
    given.set(name, [...(parameter.many === true ? (given.get(name) ?? []) : []), line.slice(at + 1)]);
  }
  try {
    const { report } = await estimateCalculator(calculator, given, { samples: 200 });
    ensureReport(report);
    const again = await estimateCalculator(calculator, given, { samples: 200 });
    ensureSame(JSON.stringify(again.report), JSON.stringify(report), 'same inputs, same answers');
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    ensure(!/\bundefined\b|\bNaN\b/.test(error.message), 'a refusal is a sentence', error.message);
  }
}
