import { ArrowRight, Sparkles } from 'lucide-react';
import { type Dispatch, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../content/schema/language.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Keyboard } from '../../ui/keyboard/Keyboard.tsx';
import { Postcard } from './Postcard.tsx';
import styles from './WhoStep.module.css';
import { type Field, errorsOf, fields, maxLengths } from './checkFields.ts';
import { type ContactAction, type ContactForm, visibleErrors, visibleSuggestion } from './formState.ts';

export interface WhoStepProps {
  readonly form: ContactForm;
  readonly dispatch: Dispatch<ContactAction>;
  readonly language: Language;
  readonly onCancel: () => void;
}

const layers = { firstName: 'name', email: 'email', origin: 'origin' } as const;
const errorKeys = {
  firstName: { missing: 'firstNameMissing', malformed: 'firstNameMissing' },
  email: { missing: 'emailMissing', malformed: 'emailMalformed' },
  origin: { missing: 'emailMissing', malformed: 'emailMissing' },
} as const;

/** Step one: a postcard to fill in, with the keyboard docked below it. */
export function WhoStep({ form, dispatch, language, onCancel }: WhoStepProps) {
  const { t } = useTranslation('contact');
  const scrollLabels = useScrollLabels();
  const firstNameRef = useRef<HTMLInputElement>(null);
  const emailRef = useRef<HTMLInputElement>(null);
  const originRef = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState<Field>('firstName');
  const errors = visibleErrors(form);
  const suggestion = visibleSuggestion(form);
  const labels = useMemo(
    () => ({
      ...{ keyboard: t('keyboard'), shift: t('keyShift'), backspace: t('keyBackspace') },
      ...{ space: t('keySpace'), done: t('keyDone') },
    }),
    [t],
  );

  const input = (field: Field) =>
    ({ firstName: firstNameRef, email: emailRef, origin: originRef })[field].current;
  useEffect(() => firstNameRef.current?.focus(), []);
  // With large words only one line may fit above the keyboard: the one that is being written on.
  useEffect(() => {
    const field = { firstName: firstNameRef, email: emailRef, origin: originRef }[active].current;
    field?.closest('[data-field]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const goOn = () => {
    dispatch({ type: 'nextPressed' });
    const found = errorsOf(form.typed);
    const wrong = fields.find((field) => found[field] !== null);
    if (wrong !== undefined) input(wrong)?.focus();
  };
  const leaveLine = () => {
    const next = fields[fields.indexOf(active) + 1];
    if (next === undefined) goOn();
    else input(next)?.focus();
  };

  const line = (field: Field) => {
    const error = errors[field];
    return {
      ...{
        label: t(field),
        value: form.typed[field],
        maxLength: maxLengths[field],
        testId: `field-${field}`,
      },
      error: error === null ? null : t(errorKeys[field][error]),
      onChange: (text: string) => dispatch({ type: 'typed', field, text }),
      onFocus: () => setActive(field),
      onLeave: () => dispatch({ type: 'left', field }),
    };
  };
  const suggested = suggestion !== null && (
    <Chip
      icon={<Sparkles aria-hidden />}
      testId="email-suggestion"
      onPress={() => dispatch({ type: 'typed', field: 'email', text: suggestion })}
    >
      {t('suggestion', { email: suggestion })}
    </Chip>
  );

  return (
    <>
      <div className={styles['desk']}>
        <div className={styles['card']} data-ground="paper">
          <Postcard />
          <div className={styles['writing']}>
            <Scroller label={t('title')} labels={scrollLabels}>
              <div className={styles['page']}>
                <header className={styles['header']}>
                  <p className={styles['step']}>{t('step', { current: 1 })}</p>
                  <h1>{t('title')}</h1>
                  <p className={styles['lead']}>{t('lead')}</p>
                </header>
                <div className={styles['lines']}>
                  <TextField {...line('firstName')} inputRef={firstNameRef} onEnter={leaveLine} />
                  <TextField {...line('email')} inputRef={emailRef} onEnter={leaveLine} help={suggested} />
                  <TextField
                    {...line('origin')}
                    inputRef={originRef}
                    onEnter={leaveLine}
                    remark={t('optional')}
                  />
                </div>
              </div>
            </Scroller>
          </div>
          <div className={styles['actions']}>
            <Button kind="quiet" wide onPress={onCancel} testId="contact-decline">
              {t('decline')}
            </Button>
            <Button
              kind="primary"
              wide
              icon={<ArrowRight aria-hidden />}
              onPress={goOn}
              testId="contact-next"
            >
              {t('next')}
            </Button>
          </div>
        </div>
      </div>
      <Keyboard
        {...{ language, labels, layer: layers[active], value: form.typed[active] }}
        target={() => input(active)}
        onDone={leaveLine}
      />
    </>
  );
}
