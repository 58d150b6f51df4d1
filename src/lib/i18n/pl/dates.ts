/** Months in the genitive, which „od”, „do” and „z” demand. */
const MONTH: Readonly<Record<string, string>> = {
	styczeń: 'stycznia',
	luty: 'lutego',
	marzec: 'marca',
	kwiecień: 'kwietnia',
	maj: 'maja',
	czerwiec: 'czerwca',
	lipiec: 'lipca',
	sierpień: 'sierpnia',
	wrzesień: 'września',
	październik: 'października',
	listopad: 'listopada',
	grudzień: 'grudnia'
};

/** Whether a formatted date is a year alone. */
export function isYear(date: string): boolean {
	return /^\d+$/.test(date);
}

/** A formatted date in the genitive: „2024 roku”, „maja 2024”; a full date stands in it already. */
export function genitive(date: string): string {
	if (isYear(date)) return `${date} roku`;
	return date.replace(/^\p{Letter}+/u, (month) => MONTH[month] ?? month);
}
