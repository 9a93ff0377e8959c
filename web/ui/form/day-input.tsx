import { Input, type InputProps } from 'antd';

/** A day as its box shows it. A year has four digits, so that typing goes on to the month by itself. */
export function DayInput(props: Omit<InputProps, 'type'>) {
  return <Input max="9999-12-31" {...props} type="date" />;
}
