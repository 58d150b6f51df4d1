import type { PageTexts } from '../../page-texts';

/** The page of claims that the record does not follow. */
export const refused: PageTexts['refused'] = {
	title: 'Twierdzenia nieuwzględnione',
	summary: 'Co krąży w obiegu, a czego baza danych nie przyjmuje, wraz z uzasadnieniem.',
	description: (f, count) =>
		`${f.number(count)} ${f.plural(count, {
			one: 'twierdzenie o chmurowych centrach danych w Europie, które krąży w obiegu, a którego',
			few: 'twierdzenia o chmurowych centrach danych w Europie, które krążą w obiegu, a których',
			many: 'twierdzeń o chmurowych centrach danych w Europie, które krążą w obiegu, a których',
			other: 'twierdzenia o chmurowych centrach danych w Europie, które krążą w obiegu, a których'
		})} baza danych nie przyjmuje: co podaje zamiast tego, dlaczego i jakie źródła ma każda ze stron.`,
	lead: (f, count) =>
		`${f.number(count)} ${f.plural(count, {
			one: 'twierdzenie krąży w obiegu, choć baza danych go nie przyjmuje',
			few: 'twierdzenia krążą w obiegu, choć baza danych ich nie przyjmuje',
			many: 'twierdzeń krąży w obiegu, choć baza danych ich nie przyjmuje',
			other: 'twierdzenia krąży w obiegu, choć baza danych ich nie przyjmuje'
		})}. Każde jest tu podane wraz z tym, co zawiera baza danych, z uzasadnieniem i ze źródłami obu stron. Odrzucone twierdzenie nie jest oskarżeniem: najczęściej chodzi o przepisaną datę, nazwę lub liczbę. Jeśli któreś okaże się jednak prawdziwe, [prosimy o poprawkę](page:about).`,
	filter: {
		label: 'Pokaż',
		all: 'Wszystkie',
		places: 'O lokalizacjach',
		schemes: 'O certyfikatach',
		operators: 'O operatorach'
	},
	index: 'Według operatorów i certyfikatów',
	held: 'W bazie danych',
	reason: 'Dlaczego',
	claimedBy: 'Kto tak twierdzi',
	sources: 'Co temu przeczy',
	about: 'Dotyczy',
	english: 'Twierdzenia i uzasadnienia są po angielsku.'
};
