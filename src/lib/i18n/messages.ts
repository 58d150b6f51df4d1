import type { en } from './en';
import type { Language } from './languages';

/**
 * Widens the literal texts of English to `string`, so that another language must have the same keys
 * and the same parameters, but its own words.
 */
export type Shape<T> = T extends string
	? string
	: T extends (...args: infer A) => infer R
		? (...args: A) => Shape<R>
		: T extends readonly unknown[]
			? T
			: { readonly [K in keyof T]: Shape<T[K]> };

/** All texts of the site. A language that lacks one, or asks for other parameters, does not compile. */
export type Messages = Shape<typeof en>;

/** Loads one language's messages; a page carries its own language only. */
export async function loadMessages(language: Language): Promise<Messages> {
	switch (language) {
		case 'fr':
			return (await import('./fr')).fr;
		case 'de':
			return (await import('./de')).de;
		case 'it':
			return (await import('./it')).it;
		case 'es':
			return (await import('./es')).es;
		case 'nl':
			return (await import('./nl')).nl;
		case 'pl':
			return (await import('./pl')).pl;
		case 'en':
			return (await import('./en')).en;
	}
}
