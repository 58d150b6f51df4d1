import type { OperatorFacts } from '../../en/pages/operator';
import type { Formats } from '../../formats';
import type { PageTexts } from '../../page-texts';
import { genitive } from '../dates';
import { fromCountry, inCountry } from '../geography';

/** Places after their number: „1 lokalizacja”. */
function places(f: Formats, count: number): string {
	return `${f.number(count)} ${f.plural(count, {
		one: 'lokalizacja',
		few: 'lokalizacje',
		many: 'lokalizacji',
		other: 'lokalizacji'
	})}`;
}

/** Where an operator has its seat, and where its ultimate control lies. */
function nationality(f: Formats, { seat, control }: OperatorFacts): string {
	if (seat !== null && seat === control)
		return `operator z siedzibą i ostateczną kontrolą ${inCountry(f, seat)}`;
	return [
		seat === null
			? 'operator, którego siedziby nie podaje żadne źródło'
			: `operator z siedzibą ${inCountry(f, seat)}`,
		control === null
			? 'o nieznanej ostatecznej kontroli'
			: `pod ostateczną kontrolą podmiotu ${fromCountry(f, control)}`
	].join(', ');
}

/** What it runs, as the end of a sentence that begins with its name. */
function runs(f: Formats, { count, countries, listed }: OperatorFacts): string {
	if (listed === 0) return 'nie prowadzi żadnej lokalizacji z bazy danych';
	if (count === 0) return 'nie prowadzi żadnej działającej ani budowanej lokalizacji z bazy danych';
	const [only] = countries;
	const where =
		countries.length === 1 && only !== undefined
			? inCountry(f, only)
			: `w ${f.number(countries.length)} krajach Europy`;
	const run = `${f.number(count)} ${f.plural(count, {
		one: 'lokalizację',
		few: 'lokalizacje',
		many: 'lokalizacji',
		other: 'lokalizacji'
	})}`;
	return `prowadzi ${run} ${where}`;
}

/** The pages of operators, and their index. */
export const operator: PageTexts['operator'] = {
	index: {
		title: 'Operatorzy',
		lead: (f, count, without) =>
			`Operatorzy w bazie danych (${f.number(count)}): gdzie mają siedzibę, kto ich kontroluje, czyjej technologii używają. ${f.number(without)} z nich nie ${f.plural(without, { one: 'prowadzi', few: 'prowadzą', many: 'prowadzi', other: 'prowadzi' })} żadnej lokalizacji na mapie; ${f.plural(without, { one: 'figuruje', few: 'figurują', many: 'figuruje', other: 'figuruje' })} tu ze względu na posiadane certyfikaty lub wynajmowane innym budynki.`,
		description: (f, count) =>
			`Porównanie operatorów chmury w Europie (${f.number(count)}): siedziba, ostateczna kontrola, pochodzenie technologii, lokalizacje i certyfikaty, ze źródłami.`,
		filter: 'Pokaż operatorów według jurysdykcji kontroli',
		all: 'Wszyscy',
		licensed: 'Operator z UE, technologia z USA',
		noPlace: 'Bez lokalizacji na mapie',
		counting:
			'Liczone są lokalizacje, które działają lub są w budowie, zgodnie z zasadą liczenia: region chmurowy nie liczy się obok własnych obiektów ani budynek obok swojego kampusu. W przypadku certyfikatów liczone są programy certyfikacji, niezależnie od zakresu, według stanu bazy danych.'
	},
	lead: (f, facts) => `${facts.name}, ${nationality(f, facts)}, ${runs(f, facts)}.`,
	description: (sentence, date) =>
		`${sentence} Łańcuch kontroli, lokalizacje, otwarcia, certyfikaty i źródła. Stan bazy danych: ${date}.`,
	figures: {
		places: (f, count) =>
			f.plural(count, {
				one: 'lokalizacja działająca lub w budowie',
				few: 'lokalizacje działające lub w budowie',
				many: 'lokalizacji działających lub w budowie',
				other: 'lokalizacji działających lub w budowie'
			}),
		others: (f, count) =>
			`oraz ${f.number(count)} w planach, ${f.plural(count, {
				one: 'zamknięta, anulowana lub liczona',
				few: 'zamknięte, anulowane lub liczone',
				many: 'zamkniętych, anulowanych lub liczonych',
				other: 'zamkniętych, anulowanych lub liczonych'
			})} z inną`,
		countries: (f, count) =>
			f.plural(count, {
				one: 'kraj, w którym działa',
				few: 'kraje, w których działa',
				many: 'krajów, w których działa',
				other: 'kraju, w których działa'
			}),
		schemes: (f, count) =>
			f.plural(count, {
				one: 'certyfikat, niezależnie od zakresu',
				few: 'certyfikaty, niezależnie od zakresu',
				many: 'certyfikatów, niezależnie od zakresu',
				other: 'certyfikatu, niezależnie od zakresu'
			}),
		sought: (f, count) => `oraz ${f.number(count)} w trakcie uzyskiwania`
	},
	explorer: 'Otwórz na mapie interaktywnej',
	control: {
		title: 'Kto sprawuje kontrolę',
		legalName: 'Nazwa spółki',
		seat: 'Siedziba',
		control: 'Ostateczna kontrola',
		parent: (name) => `przez ${name}`,
		technology: 'Technologia',
		founded: 'Rok założenia',
		market: 'Na rynku',
		website: 'Strona internetowa',
		noChain: 'Baza danych nie zawiera łańcucha kontroli tego operatora.',
		exposure: 'Wpływ prawa państw spoza Europy',
		exposureNote:
			'Stwierdzenie prawne, sformułowane tak samo dla każdego operatora. Mówi, jakie prawo może dosięgnąć spółki, a nie co się wydarzyło.',
		noExposure: 'Baza danych tego nie rozstrzyga, bo nie wiadomo, kto sprawuje ostateczną kontrolę.'
	},
	map: {
		title: 'Gdzie działa',
		label: (name, count) => `Mapa: ${name}, liczba lokalizacji: ${count}`,
		note: 'Gdy znana jest tylko miejscowość, lokalizacje są pokazane razem w jej środku; liczba prowadzi do listy poniżej.',
		announced: 'Obecnie nic tu nie działa: mapa pokazuje to, co było planowane lub zamknięto.',
		none: 'Baza danych nie zawiera lokalizacji, którą ta spółka prowadzi jako operator chmury.'
	},
	countries: {
		title: 'Lokalizacje według krajów',
		caption: (name) => `${name}: lokalizacje według krajów`,
		listed: 'Wpisy'
	},
	places: {
		title: 'Wszystkie lokalizacje',
		caption: (name) => `${name}: wszystkie lokalizacje`,
		note: (f, count) =>
			`${f.plural(count, { one: 'Jedyny wpis', other: `Wszystkie wpisy (${f.number(count)})` })}, także lokalizacje w planach, zamknięte i anulowane. Region chmurowy stoi na liście obok swoich obiektów, ale nie jest liczony razem z nimi.`
	},
	openings: {
		title: 'Otwarcia',
		label: (f, count, first, last) =>
			first === last
				? `Wykres: ${places(f, count)}, otwarcie w ${first} roku.`
				: `Wykres: ${places(f, count)}, otwarcia w latach ${first}–${last}; lata podaje lista lokalizacji.`,
		legend: 'Każdy kwadrat to lokalizacja, umieszczona nad rokiem otwarcia.',
		unknown: (f, unknown, of) =>
			unknown === 0
				? 'Rok jest znany dla każdej lokalizacji.'
				: unknown === of
					? f.plural(of, {
							one: 'Rok otwarcia jedynej lokalizacji nie jest znany.',
							other: `Rok otwarcia nie jest znany dla żadnej z ${f.number(of)} lokalizacji.`
						})
					: `Rok nie jest znany dla ${f.number(unknown)} spośród ${f.number(of)} lokalizacji.`,
		regions:
			'Region chmurowy stoi przy roku własnego otwarcia także tam, gdzie mapa liczy zamiast niego jego obiekty.',
		control: 'Ostateczna kontrola'
	},
	certifications: {
		title: 'Certyfikaty',
		note: 'Certyfikat obejmuje to, co określa jego zakres, i nic więcej. Lokalizacja jest certyfikowana tylko wtedy, gdy wymienia ją źródło.',
		held: 'Posiadane',
		sought: 'W trakcie uzyskiwania, jeszcze bez certyfikatu',
		lapsed: 'Wygasłe',
		none: 'Brak w bazie danych.'
	},
	buildings: {
		title: 'Inni w jego budynkach',
		note: 'Lokalizacje innych operatorów, które według ich własnych wpisów mieszczą się w budynku tej spółki.'
	},
	events: { title: 'Wydarzenia' },
	refused: {
		title: 'Twierdzenia nieuwzględnione',
		note: 'Krążą w obiegu; z podanego powodu baza danych podaje co innego.'
	},
	doubts: {
		title: 'Otwarte pytania',
		none: 'Baza danych nie ma otwartych pytań o tego operatora.',
		estimated: 'Wywnioskowane, a nie odczytane w źródle:',
		lastChecked: (date) =>
			`Ostatnie sprawdzenie: najnowsze źródło o samej spółce pochodzi z ${genitive(date)}.`,
		neverDated: 'Ostatnie sprawdzenie: żadne źródło o samej spółce nie ma daty.'
	},
	sources: { title: 'Źródła' }
};
