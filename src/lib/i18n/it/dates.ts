/**
 * Prepositions before a date as `Formats.date` writes it, of any precision: « 2024 », « maggio 2024 »,
 * « 17 maggio 2024 ». A day that is read with a vowel, « otto » or « undici », elides the article.
 */
type Precision = 'vowel' | 'day' | 'month' | 'year';

function precision(date: string): Precision {
	if (/^(?:8|11)\s/.test(date)) return 'vowel';
	if (/^\d{1,2}\s/.test(date)) return 'day';
	return /^\d/.test(date) ? 'year' : 'month';
}

function joined(date: string, forms: Record<Precision, string>): string {
	return forms[precision(date)] + date;
}

/** « dal 2024 », « da maggio 2024 », « dall’8 maggio 2024 ». */
export function since(date: string): string {
	return joined(date, { vowel: 'dall’', day: 'dal ', month: 'da ', year: 'dal ' });
}

/** « al 2024 », « ad agosto 2024 », « all’8 maggio 2024 ». */
export function at(date: string): string {
	const month = /^a/i.test(date) ? 'ad ' : 'a ';
	return joined(date, { vowel: 'all’', day: 'al ', month, year: 'al ' });
}

/** « del 2024 », « di maggio 2024 », « dell’8 maggio 2024 ». */
export function of(date: string): string {
	return joined(date, { vowel: 'dell’', day: 'del ', month: 'di ', year: 'del ' });
}

/** « nel 2024 », « a maggio 2024 », « l’8 maggio 2024 ». */
export function on(date: string): string {
	const month = /^a/i.test(date) ? 'ad ' : 'a ';
	return joined(date, { vowel: 'l’', day: 'il ', month, year: 'nel ' });
}
