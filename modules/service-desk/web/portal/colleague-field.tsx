import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listColleagues, type ColleagueView } from '../../../customers/own-company.contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightLine } from '../../../../web/ui/light/light-field.tsx';
import { useRested } from '../../../../web/ui/use-rested.ts';
import './ticket-filters.css';

interface ColleagueFieldProps {
  label: string;
  help?: string;
  chosenId: string | undefined;
  /** Where it is known. */
  chosenName?: string | undefined;
  onChoose: (colleague: ColleagueView | null) => void;
}

/** Finds somebody of the own company by a part of their name; a tap takes them. */
export function ColleagueField({ label, help, chosenId, chosenName, onChoose }: ColleagueFieldProps) {
  const { t } = useTranslation('service-desk');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ColleagueView>();
  const choose = (colleague: ColleagueView | null) => {
    setChosen(colleague ?? undefined);
    setTyped('');
    onChoose(colleague);
  };
  if (chosenId !== undefined) {
    return (
      <div className="lt-field">
        <span className="lt-label">{label}</span>
        <span className="portal-chosen">
          {chosen?.id === chosenId ? chosen.name : (chosenName ?? t('portal.filter.chosen'))}
          <LightButton look="quiet" onClick={() => choose(null)}>
            {t('portal.filter.clear')}
          </LightButton>
        </span>
      </div>
    );
  }
  return (
    <div className="lt-field">
      <LightLine
        label={label}
        help={help}
        type="search"
        placeholder={t('portal.filter.personHint')}
        value={typed}
        maxLength={60}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Found words={typed.trim()} choose={choose} />
    </div>
  );
}

function Found({ words, choose }: { words: string; choose: (colleague: ColleagueView) => void }) {
  const { t } = useTranslation('service-desk');
  const asked = useRested(words);
  const { data } = useAnswer(listColleagues, { query: { q: asked } }, { enabled: asked !== '', keepPrevious: true });
  if (words === '' || !data) return null;
  return (
    <div role="status">
      {data.items.length === 0 && <p className="lt-help">{t('portal.filter.nobody')}</p>}
      <ul className="portal-found">
        {data.items.map((colleague) => (
          <li key={colleague.id}>
            <button type="button" onClick={() => choose(colleague)}>
              {colleague.name}
              <span className="lt-help">{[colleague.department, colleague.site].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
