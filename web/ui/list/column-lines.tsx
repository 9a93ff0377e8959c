import { Checkbox } from 'antd';
import { useState } from 'react';
import { ColumnGrip } from './column-grip.tsx';
import { movedBy, movedTo } from './column-order.ts';
import type { Column } from './column.ts';
import type { ColumnChoice } from './use-columns.ts';

/** Shown columns in their order, to be drawn or moved by arrow keys; below them those that can be brought in. */
export function ColumnLines<Row>({ choice }: { choice: ColumnChoice<Row> }) {
  const [over, goOver] = useState<string>();
  const keys = choice.shown.map(({ key }) => key);
  const hidden = choice.optional.filter((column) => !choice.isShown(column));
  const drop = (key: string) => {
    if (over !== undefined) choice.arrange(movedTo(keys, key, over));
    goOver(undefined);
  };
  return (
    <ul className="yt-column-choice">
      {choice.shown.map((column) => (
        <li key={column.key} data-column={column.key} data-over={over === column.key || undefined}>
          <ColumnGrip
            name={column.title}
            onOver={goOver}
            onDrop={() => drop(column.key)}
            onMove={(step) => choice.arrange(movedBy(keys, column.key, step))}
          />
          <Chosen column={column} choice={choice} />
        </li>
      ))}
      {hidden.map((column) => (
        <li key={column.key}>
          <Chosen column={column} choice={choice} />
        </li>
      ))}
    </ul>
  );
}

function Chosen<Row>({ column, choice }: { column: Column<Row>; choice: ColumnChoice<Row> }) {
  return (
    <Checkbox
      checked={choice.isShown(column)}
      disabled={column.shown === 'always'}
      onChange={() => choice.toggle(column)}
    >
      {column.title}
    </Checkbox>
  );
}
