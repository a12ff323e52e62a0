import { registerNoticeInWords } from '../../src/words/notices';
import { judged, type Rows } from '../support/judged';

const minutes = (rows: Rows): Record<string, number> => Object.fromEntries(judged(rows).weeks.map(({ pupil, out }) => [pupil, out.most]));

describe('a register on its side', () => {
  const rows: Rows = [
    ['Intervention groups, Y3/4'],
    [],
    ['Group', 'Phonics catch-up', 'Lego Therapy'],
    ['Adult', 'Mrs B', 'Mr K'],
    ['Days', 'Mon - Thurs', 'Thurs'],
    ['Time', '9.10 - 9.30', 'TBC'],
    ['Children', 'AB', 'EF'],
    ['', 'CD', 'AB'],
    [],
    ['Updated by SENCO'],
  ];

  test('gives each child of a group its time', () => {
    // 4 × 20 minutes; what is not read is no figure.
    expect(minutes(rows)).toEqual({ AB: 80, CD: 80, EF: 0 });
    expect(judged(rows).register.notices.map(registerNoticeInWords)).toContain(
      'The register lies on its side: each column was read as one intervention, and the lines beside it as what belongs to it.',
    );
  });

  test('says of a group that is not read in which column it stands', () => {
    const { rows: read } = judged(rows);
    expect(
      read.filter(({ row }) => 'why' in row.time).map(({ row }) => ['column' in row.time && row.time.column, row.provision.intervention]),
    ).toEqual([[2, 'Lego Therapy']]);
  });

  test("is none where headings stand across under a pupil's name and status, and where a parent signs is no row", () => {
    const sheet: Rows = [
      ['Pupil name:', 'KJ', '', 'Class:', '4B'],
      ['SEN status:', 'K'],
      [],
      ['Intervention', 'Times per week', 'Mins', 'Staff', 'Outcome wanted'],
      ['Precision teaching', 5, 10, 'TA', '20 words'],
      ['Lego therapy', 1, 45, 'ELSA', 'turn taking'],
      ['Total mins per week', '', 95],
      [],
      ['Parent signature:', '', '', 'Review:', 'Feb 2027'],
    ];
    expect(minutes(sheet)).toEqual({ KJ: 95 });
    expect(judged(sheet).rows).toHaveLength(2);
  });

  test('is none where headings stand across, whatever its first column lists', () => {
    const upright: Rows = [
      ['Intervention', 'Pupil', 'Mins', 'Times a week'],
      ['Group', 'AB', 20, 5],
      ['Support', 'CD', 30, 2],
    ];
    expect(minutes(upright)).toEqual({ AB: 100, CD: 60 });
  });
});
