import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Language } from './languages';

/** A sentence in pieces, so that a view can mark up its numbers and links. */
export type Phrase = readonly (string | { readonly mark: string; readonly text: string })[];

/** Numbers, dates, names and lists as a language writes them (CLDR, through `Intl`). */
export interface Formats {
	number(value: number): string;
	/** An ISO 8601 date of any precision: `2024`, `2024-05`, `2024-05-17`. */
	date(iso: string): string;
	country(code: CountryCode): string;
	list(items: readonly string[]): string;
	/** Sorts text as a reader of the language expects. */
	compare(a: string, b: string): number;
	/** Chooses a plural form; `other` serves where a form is not given. */
	plural(count: number, forms: PluralForms): string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const DATE_PARTS: Record<number, Intl.DateTimeFormatOptions> = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'long' },
	10: { year: 'numeric', month: 'long', day: 'numeric' }
};

/** The formats of a language. English is British. */
export function createFormats(language: Language): Formats {
	const locale = language === 'en' ? 'en-GB' : language;
	const numbers = new Intl.NumberFormat(locale);
	const names = new Intl.DisplayNames(locale, { type: 'region' });
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
	const collator = new Intl.Collator(locale, { numeric: true });
	const rules = new Intl.PluralRules(locale);
	return {
		number: (value) => numbers.format(value),
		date: (iso) =>
			new Intl.DateTimeFormat(locale, { ...DATE_PARTS[iso.length], timeZone: 'UTC' }).format(
				new Date(iso)
			),
		country: (code) => names.of(code) ?? code,
		list: (items) => lists.format(items),
		compare: (a, b) => collator.compare(a, b),
		plural: (count, forms) => forms[rules.select(count)] ?? forms.other
	};
}
