import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StaffProblem } from '../../../electron/contract/staff.ts';
import styles from './StaffScreen.module.css';

/** What staff must know, in words, with the file and the reason as they are. */
export function ProblemList({ problems }: { readonly problems: readonly StaffProblem[] }) {
  const { t } = useTranslation('staff');
  if (problems.length === 0) {
    return (
      <p className={styles['well']} data-testid="all-well">
        <CircleCheck aria-hidden /> {t('allWell')}
      </p>
    );
  }
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
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.detail}`} data-code={problem.code}>
            {t(`problem.${problem.code}`)}
            <small>{problem.detail}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
