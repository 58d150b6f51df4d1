/**
 * What a reader's browser may keep: preferences only, never needed. In a sandboxed frame, or where a
 * reader forbids it, touching storage throws; then nothing is kept and nothing breaks.
 */

/** The kept value; null when there is none, or storage is forbidden. */
export function kept(key: 'theme'): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Keeps a value, where that is allowed. */
export function keep(key: 'theme', value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Forbidden: the choice lasts as long as the page.
	}
}
