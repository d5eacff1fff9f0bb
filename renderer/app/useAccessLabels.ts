import { useTranslation } from 'react-i18next';
import type { Access } from '../domain/access.ts';
import type { AccessBarLabels } from '../ui/AccessBar.tsx';

/** The words of the access bar in the visitor's language. */
export function useAccessLabels(access: Access): AccessBarLabels {
  const { t } = useTranslation(['common', 'attract']);
  return {
    bar: t('access.bar'),
    languages: t('attract:region'),
    text: t('access.text'),
    textName: t(`access.textNow.${access.textStep}`),
    contrast: t('access.contrast'),
    contrastName: t('access.contrastName'),
    reach: t('access.reach'),
    reachName: t('access.reachName'),
    motion: t('access.motion'),
    motionName: t('access.motionName'),
  };
}
