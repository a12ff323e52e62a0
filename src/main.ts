/** The entry: everything public, and nothing else. The build makes a stub for each name of the list in public.ts. */
import * as z from 'zod/mini';
import * as formulas from './formulas/formulas';
import { localWallClock } from './meaning/cell';
import { requests, type Reply, type Requests } from './messages';
import type { PublicName } from './public';
import { typedWallClock } from './sheets/book/clock';
import { explained } from './sheets/book/userError';
import * as actions from './sheets/check/actions';
import { correctCell } from './sheets/check/correctCell';
import { buildMenu, fromMenu, openSidebar } from './sheets/menu';
import * as pages from './sheets/papers/actions';
import * as review from './sheets/review/actions';
import { writeReview } from './sheets/review/making';
import { interventions } from './sheets/review/reviews';
import { NOT_UNDERSTOOD } from './words/done';
import type { Place } from './words/problems';

/** A formula's clock: the day in the script's time zone, and dates as the spreadsheet's zone shows them. */
function clock(): formulas.Clock {
  return { today: localWallClock(new Date()).day, wallClock: typedWallClock() };
}

type Schemas = { readonly [N in keyof Requests]: z.ZodMiniType<z.infer<Requests[N]>> };

/** One JSON text in, one out; whatever happens, an answer that the sidebar can show. */
function answer<N extends keyof Schemas>(
  name: N,
  json: unknown,
  action: (request: z.infer<Requests[N]>) => unknown,
  place: Place = 'spreadsheet',
): string {
  const reply = (value: Reply<unknown>): string => JSON.stringify(value);
  try {
    const schemas: Schemas = requests();
    const request = schemas[name].safeParse(typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined);
    return request.success ? reply({ ok: true, value: action(request.data) }) : reply({ ok: false, message: NOT_UNDERSTOOD });
  } catch (error) {
    if (error instanceof SyntaxError) return reply({ ok: false, message: NOT_UNDERSTOOD });
    const { message, unsure } = explained(error, place);
    return reply({ ok: false, message, ...(unsure ? { unsure } : {}) });
  }
}

export const calls = {
  OUTVENTION_RISK: (register: unknown, headings: unknown, settings: unknown) => formulas.risk(register, headings, settings, clock()),
  OUTVENTION_REASONS: (register: unknown, headings: unknown, settings: unknown) => formulas.reasons(register, headings, settings, clock()),
  OUTVENTION_MINUTES: (register: unknown, headings: unknown, settings: unknown) => formulas.minutes(register, headings, settings, clock()),
  OUTVENTION_SHARE: (pupil: unknown, register: unknown, settings: unknown) => formulas.share(pupil, register, settings, clock()),
  OUTVENTION_STATUS: (register: unknown, headings: unknown, settings: unknown) => formulas.status(register, headings, settings, clock()),
  OUTVENTION_WAYBACK: (pupil: unknown, register: unknown, settings: unknown) => formulas.wayBack(pupil, register, settings, clock()),
  OUTVENTION_PROVISIONS: (register: unknown, settings: unknown) => formulas.provisions(register, settings, clock()),
  OUTVENTION_PUPILS: (register: unknown, settings: unknown) => formulas.pupils(register, settings, clock()),
  OUTVENTION_HIGHLIGHT: (register: unknown, headings: unknown, settings: unknown) =>
    formulas.highlight(register, headings, settings, clock()),

  onOpen: buildMenu,
  onInstall: buildMenu,

  menuCheck: () => {
    openSidebar('check');
  },
  menuReview: () => {
    openSidebar('review');
  },
  menuPapers: () => {
    openSidebar('papers');
  },
  menuSettings: () => {
    fromMenu(() => actions.openSettings().message);
  },
  menuClear: () => {
    fromMenu(() => actions.clear().message);
  },
  menuHelp: () => {
    openSidebar('help');
  },

  commandCheck: (json: unknown) => answer('check', json, actions.report, 'terminal'),
  commandReturn: (json: unknown) => answer('check', json, pages.giveReturn, 'terminal'),

  sidebarCheck: (json: unknown) => answer('check', json, actions.check),
  sidebarWriteReview: (json: unknown) => answer('check', json, writeReview),
  sidebarClear: (json: unknown) => answer('nothing', json, actions.clear),
  sidebarOpenSettings: (json: unknown) => answer('nothing', json, actions.openSettings),
  sidebarMakeRegister: (json: unknown) => answer('nothing', json, actions.makeRegister),
  sidebarShowExample: (json: unknown) => answer('nothing', json, actions.showExample),
  sidebarRemoveExample: (json: unknown) => answer('nothing', json, actions.removeExample),
  sidebarShowCell: (json: unknown) => answer('showCell', json, actions.showCell),
  sidebarCorrectCell: (json: unknown) => answer('correctCell', json, correctCell),
  sidebarShowRows: (json: unknown) => answer('showRows', json, actions.showRows),
  sidebarReview: (json: unknown) => answer('review', json, review.review),
  sidebarReviewPupil: (json: unknown) => answer('reviewPupil', json, review.onePupil),
  sidebarWaysBack: (json: unknown) => answer('finishReview', json, review.waysBack),
  sidebarInterventions: (json: unknown) => answer('check', json, interventions),
  sidebarPupilHere: (json: unknown) => answer('finishReview', json, review.pupilHere),
  sidebarSaveReview: (json: unknown) => answer('saveReview', json, review.save),
  sidebarNoChange: (json: unknown) => answer('finishReview', json, review.decideNoChange),
  sidebarFinishReview: (json: unknown) => answer('finishReview', json, review.finish),
  sidebarPupilPage: (json: unknown) => answer('pupilPage', json, pages.makePupilPage),
  sidebarCaseSample: (json: unknown) => answer('caseSample', json, pages.writeCaseSample),
  sidebarSummary: (json: unknown) => answer('check', json, pages.writeSummary),
  sidebarByIntervention: (json: unknown) => answer('check', json, pages.writeByIntervention),
  sidebarStrategy: (json: unknown) => answer('check', json, pages.writeStrategy),
  sidebarReturn: (json: unknown) => answer('check', json, pages.writeReturn),
} satisfies Record<PublicName, unknown>;
