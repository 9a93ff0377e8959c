import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { one, useUrlState } from '../url-state.ts';
import type { Filter } from './filter.ts';

/** How long typing rests before the list is asked. */
const restMilliseconds = 250;

/** Narrows the list while one types. */
export function FilterText({ filter: { name, label } }: { filter: Extract<Filter, { kind: 'text' }> }) {
  const { values, change } = useUrlState();
  const asked = one(values[name]) ?? '';
  const [typed, type] = useState(asked);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  // back, a link or "clear" set what is asked: the field follows, unless someone is typing
  useEffect(() => {
    if (rest.current === undefined) type(asked);
  }, [asked]);
  const typeOn = (text: string) => {
    type(text);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      rest.current = undefined;
      change({ [name]: text.trim() });
    }, restMilliseconds);
  };
  return (
    <Input
      className="yt-filter-text"
      allowClear
      prefix={<SearchOutlined />}
      placeholder={label}
      aria-label={label}
      value={typed}
      onChange={(event) => typeOn(event.target.value)}
    />
  );
}
