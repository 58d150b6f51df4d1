import { createContext } from 'svelte';
import type { Formats } from './formats';
import type { Language } from './languages';
import type { Messages } from './messages';

/** What a component needs to speak a language: `const { m, formats } = getI18n()`. */
export interface I18n {
	language: Language;
	/** The messages, typed after English. */
	m: Messages;
	formats: Formats;
}

export const [getI18n, setI18n] = createContext<I18n>();
