/**
 * What sources suggest for each kind of work where it is done in class instead, and how good that evidence is. Nobody has to follow it, and a way that evidence speaks against is told too. Sources: Sara Alston (SecEd, 2025), the Education Endowment Foundation (EEF), and those named.
 */
export interface InClass {
  readonly how: string;
  /** The same as a decision, for a narrow column; left out where evidence speaks against it. */
  readonly inShort?: string;
  readonly evidence: 'a trial or review' | 'official or professional guidance' | 'practice in schools' | 'evidence against it';
  readonly source: string;
  readonly caution?: string;
}

/** By the kind that `kindOfWork` tells. */
export const IN_CLASS: Readonly<Record<string, InClass>> = {
  phonics: {
    how: "Within the class's phonics session: the same routines in smaller steps, short and daily, on the sounds the class is on",
    inShort: "In the class's phonics: smaller steps, short and daily",
    evidence: 'practice in schools',
    source: "St Mary's, Selly Oak; Alston",
    caution: 'in Years 3 to 6 catch-up is often at least ten minutes three times a week, so consider it carefully',
  },
  reading: {
    how: 'A structured co-operative programme in the reading lesson, with the teacher beside the small group',
    inShort: 'Co-operative reading in the lesson, teacher by the group',
    evidence: 'a trial or review',
    source: 'Best Evidence Encyclopedia, struggling readers',
    caution: 'classroom programmes did better in that review than small groups, and those better than volunteers',
  },
  'paired reading': {
    how: 'Not for the sake of attainment: reading in pairs made no difference in a secondary trial',
    evidence: 'evidence against it',
    source: 'EEF, peer tutoring in secondary schools',
  },
  maths: {
    how: 'The teacher regroups the same day, or teaches before the lesson what this pupil will need in it',
    inShort: 'Regrouped the same day, or pre-taught by the teacher',
    evidence: 'practice in schools',
    source: 'Third Space Learning, same-day intervention',
  },
  'speech and language': {
    how: "A programme for the class by the school's own staff, with the therapist's support; some of it in phonics sessions",
    inShort: 'A class programme by staff, the therapist supporting',
    evidence: 'a trial or review',
    source: 'ASHA, school-based service delivery; Alston',
    caution: 'not where the therapist or the plan says that it is for this pupil alone',
  },
  'occupational therapy and movement': {
    how: 'Movement breaks for the whole class, or in PE; the therapist coaches the teacher in the room',
    inShort: 'Movement breaks for the class; therapist coaches teacher',
    evidence: 'official or professional guidance',
    source: 'Partnering for Change; Alston',
  },
  handwriting: {
    how: 'Not simply in class: a short, targeted block did better than work with the whole class',
    evidence: 'evidence against it',
    source: 'EEF, Helping Handwriting Shine',
    caution: 'three times a week for eight weeks; whole classes in Year 2 gained nothing, targeted pupils in Year 5 two months',
  },
  'social skills': {
    how: 'Taught to the whole class, and shown and practised in lessons',
    inShort: 'Taught to the whole class, practised in lessons',
    evidence: 'official or professional guidance',
    source: 'EEF, Improving social and emotional learning in primary schools',
  },
  'nurture and emotional wellbeing': {
    how: 'The nurture principles through the class, with a group for part of the week and back within four terms',
    inShort: 'Nurture principles in class, group part of the week',
    evidence: 'official or professional guidance',
    source: 'nurtureuk',
    caution: 'never move therapy to lunch or break',
  },
  'pre-teaching': {
    how: 'Ten to fifteen minutes just before the lesson, planned by the teacher and used in it; or at the start of the lesson, in the room',
    inShort: '10 to 15 minutes before the lesson, planned by the teacher',
    evidence: 'official or professional guidance',
    source: 'Beaakon; Alston',
  },
  'support in class': {
    how: "The assistant goes round the class, and the teacher works with this pupil's group",
    inShort: 'Assistant goes round, teacher works with the group',
    evidence: 'official or professional guidance',
    source: 'Alston; EEF, 2025',
    caution: 'pupils who struggle most should have at least as much of the teacher as others',
  },
};
