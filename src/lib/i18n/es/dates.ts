/**
 * Prepositions before a date as `Formats.date` writes it, of any precision: « 2024 », « mayo de 2024 »,
 * « 17 de mayo de 2024 ». Only a day takes the article.
 */
function isDay(date: string): boolean {
	return /^\d{1,2} de /.test(date);
}

/** « 2024 », « mayo de 2024 », « el 17 de mayo de 2024 »: after « desde », « hasta ». */
export function theDate(date: string): string {
	return isDay(date) ? `el ${date}` : date;
}

/** « de 2024 », « de mayo de 2024 », « del 17 de mayo de 2024 ». */
export function of(date: string): string {
	return isDay(date) ? `del ${date}` : `de ${date}`;
}

/** « a 2024 », « a mayo de 2024 », « al 17 de mayo de 2024 ». */
export function to(date: string): string {
	return isDay(date) ? `al ${date}` : `a ${date}`;
}

/** « en 2024 », « en mayo de 2024 », « el 17 de mayo de 2024 ». */
export function on(date: string): string {
	return isDay(date) ? `el ${date}` : `en ${date}`;
}
