import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StaffProblem } from '../../../electron/contract/staff.ts';
import styles from './StaffScreen.module.css';

/** What staff must know: each kind of problem once, in words, and under it every file and reason as they are. */
export function ProblemList({ problems }: { readonly problems: readonly StaffProblem[] }) {
  const { t } = useTranslation('staff');
  if (problems.length === 0) {
    return (
      <p className={styles['well']} data-testid="all-well">
        <CircleCheck aria-hidden /> {t('allWell')}
      </p>
    );
  }
  const codes = [...new Set(problems.map(({ code }) => code))];
  return (
    <section
      className={styles['problems']}
      data-ground="sand"
      aria-label={t('problems')}
      data-testid="problems"
    >
      <h2>
        <TriangleAlert aria-hidden /> {t('problems')}
      </h2>
      <ul>
        {codes.map((code) => (
          <li key={code} data-code={code}>
            {t(`problem.${code}`)}
            {[...new Set(problems.flatMap((each) => (each.code === code ? each.detail : [])))].map(
              (detail) => (
                <small key={detail}>{detail}</small>
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
