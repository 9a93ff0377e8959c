import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './rows-input.css';

interface RowsInputProps<Row> {
  id?: string | undefined;
  rows: readonly Row[];
  onChange: ((rows: unknown) => void) | undefined;
  blank: Row;
  /** Of a row by its place, from 1. */
  labelOf: (number: number) => string;
  addText: string;
  draw: (row: Row, change: (next: Row) => void) => ReactNode;
}

/** A list of small rows inside a form: added at the end, each taken out by its button. */
export function RowsInput<Row>({ id, rows, onChange, blank, labelOf, addText, draw }: RowsInputProps<Row>) {
  const { t } = useTranslation('contracts');
  // rows have no id of their own: each keeps the one that it was drawn with first
  const [known, keep] = useState<readonly string[]>([]);
  const ids = rows.map((_, at) => known[at] ?? `row-${at}`);
  const remove = (at: number) => {
    keep(ids.toSpliced(at, 1));
    onChange?.(rows.toSpliced(at, 1));
  };
  const add = () => {
    keep([...ids, crypto.randomUUID()]);
    onChange?.([...rows, blank]);
  };
  return (
    <div id={id} className="contract-rows">
      {rows.map((row, at) => (
        <div key={ids[at]} role="group" aria-label={labelOf(at + 1)}>
          {draw(row, (next) => onChange?.(rows.with(at, next)))}
          <Button
            icon={<DeleteOutlined />}
            aria-label={`${t('terms.removeRow')} ${labelOf(at + 1)}`}
            onClick={() => remove(at)}
          />
        </div>
      ))}
      <Button icon={<PlusOutlined />} onClick={add}>
        {addText}
      </Button>
    </div>
  );
}
