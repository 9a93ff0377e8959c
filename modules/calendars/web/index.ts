export { useCalendarChoices } from './list/use-calendar-choices.ts';
