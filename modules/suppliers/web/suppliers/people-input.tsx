import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { mostPeople } from '../../supplier.contract.ts';
import { newPerson, placesSent, type PersonEntry } from './people-entry.ts';
import './suppliers.css';

const texts = [
  { name: 'name', most: 60 },
  { name: 'job', most: 60 },
  { name: 'phone', most: 60 },
  { name: 'email', most: 254 },
] as const;

/** Who is spoken with at a supplier, a line each; the first is called first. */
export function PeopleInput({ id, value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('suppliers');
  // the form holds what this part gave it
  const people = (value ?? []) as PersonEntry[];
  const [added, setAdded] = useState<string | null>(null);
  const places = placesSent(people);
  const faultyAt = (at: number) => {
    const path = `${places[at]}.`;
    return faults.flatMap(({ field }) => (field.startsWith(path) ? [field.slice(path.length)] : []));
  };
  const add = () => {
    const person = newPerson(crypto.randomUUID());
    setAdded(person.key);
    onChange?.([...people, person]);
  };
  return (
    <div id={id} className="supplier-people">
      {people.map((person, at) => (
        <PersonLine
          key={person.key}
          person={person}
          number={at + 1}
          isFocused={person.key === added}
          faulty={faultyAt(at)}
          change={(next) => onChange?.(people.with(at, next))}
          remove={() => onChange?.(people.toSpliced(at, 1))}
        />
      ))}
      {people.length < mostPeople && (
        <Button icon={<PlusOutlined />} onClick={add}>
          {t('person.add')}
        </Button>
      )}
    </div>
  );
}

interface PersonLineProps {
  person: PersonEntry;
  number: number;
  /** The cursor waits in a line that was just added. */
  isFocused: boolean;
  /** Names of its texts that the server refused. */
  faulty: readonly string[];
  change: (person: PersonEntry) => void;
  remove: () => void;
}

function PersonLine({ person, number, isFocused, faulty, change, remove }: PersonLineProps) {
  const { t } = useTranslation('suppliers');
  return (
    <div role="group" aria-label={t('person.number', { number })}>
      {texts.map(({ name, most }) => (
        <Input
          key={name}
          autoFocus={isFocused && name === 'name'}
          aria-label={t(`person.${name}`)}
          placeholder={t(`person.${name}`)}
          maxLength={most}
          status={faulty.includes(name) ? 'error' : ''}
          aria-invalid={faulty.includes(name)}
          value={person[name]}
          onChange={({ target }) => change({ ...person, [name]: target.value })}
        />
      ))}
      <Button icon={<DeleteOutlined />} aria-label={t('person.remove', { number })} onClick={remove} />
    </div>
  );
}
