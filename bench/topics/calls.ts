/** Service calls of every action, and what they may take on Google's servers. */
import { callsOfActions, type ActionCalls } from '../calls/actions';
import { asking, expected, SOURCES } from '../calls/costModel';
import type { Line, Topic } from '../measure';

const SIZES = [50, 500, 5000] as const;
const COLUMNS = 8;
const AIMS: Readonly<Record<string, number>> = { 'check, the first time': 12, 'write review tab': 15, 'clear highlights': 8 };
/** The script's own work, done before and after the calls, is in the topics on rows. */
const MODELLED = 5000;

export async function callsTopic(): Promise<Topic> {
  const found: ActionCalls[][] = [];
  for (const rows of SIZES) found.push(await callsOfActions(rows));
  const [few = []] = found;
  const lines = few.flatMap(({ action }, i): Line[] => {
    const calls = found.map((each) => each[i]?.calls ?? []);
    const counts = calls.map(({ length }) => length);
    const aim = AIMS[action];
    const most = Math.max(...counts);
    const alike = counts.every((count) => count === most);
    const model = expected(calls[calls.length - 1] ?? [], MODELLED * COLUMNS);
    return [
      {
        what: `${action}: ${alike ? 'the same at 50, 500 and 5,000 rows' : counts.join(', ')}`,
        figure: most,
        unit: 'calls',
        ...(aim ? { aim } : {}),
      },
      {
        what: `${action}: of them, those that ask or change something`,
        figure: Math.max(...calls.map((each) => asking(each).length)),
        unit: 'calls',
      },
      { what: `${action}, ${MODELLED} rows: expected on Google, at least`, figure: model.least, unit: 'ms' },
      { what: `${action}, ${MODELLED} rows: expected on Google, at most`, figure: model.most, unit: 'ms' },
    ];
  });
  return {
    topic: 'Service calls',
    means: "The wait after a button: trips to Google's servers, and by published figures what they may take there.",
    lines,
    notes: Object.entries(SOURCES).map(([what, url]) => `${what}: ${url}`),
  };
}
