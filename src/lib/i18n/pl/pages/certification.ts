import type { PageTexts } from '../../page-texts';
import { genitive } from '../dates';

/** The pages of certification schemes, their index, and the tables of attestations. */
export const certification: PageTexts['certification'] = {
	index: {
		title: 'Certyfikaty',
		lead: (f, count, held) =>
			`Porównanie programów certyfikacji (${f.number(count)}): kto wydaje certyfikaty, co się bada, czy wymaga się odporności na prawo państw spoza Europy i kto je ma. Certyfikaty, które ma co najmniej jeden operator w bazie danych: ${f.number(held)}.`,
		description: (f, count) =>
			`Programy certyfikacji chmury (${f.number(count)}) w jednej tabeli: wydawca, rodzaj, odporność na prawo pozaeuropejskie, wymogi wobec właścicieli, ważność i posiadacze, od SecNumCloud i C5 po ENS, HDS i ISO/IEC 27001.`,
		caption: 'Porównanie programów certyfikacji',
		note: 'Odporność: czy sam program wymaga ochrony przed prawem państw spoza Europy. Program, który tego nie wymaga, może być wymagający pod innymi względami. Posiadacze to operatorzy, niezależnie od zakresu.'
	},
	column: {
		name: 'Program',
		issuer: 'Wydawca',
		kind: 'Rodzaj',
		immunity: 'Wymaga odporności',
		ownership: 'Wymogi wobec właścicieli',
		validity: 'Ważność',
		holders: 'Posiadacze',
		status: 'Status',
		scope: 'Zakres, w brzmieniu źródła',
		where: 'Gdzie',
		period: 'Okres',
		evidence: 'Podstawa',
		levels: 'Poziom'
	},
	kind: {
		'national-cloud-security': 'Bezpieczeństwo chmury (krajowe)',
		'eu-cloud-security': 'Bezpieczeństwo chmury (unijne)',
		'data-protection-code': 'Ochrona danych',
		'health-data': 'Dane medyczne',
		sector: 'Sektor',
		payment: 'Dane płatnicze',
		'management-system': 'System zarządzania',
		'assurance-report': 'Raport audytora',
		facility: 'Budynki',
		label: 'Znak jakości',
		sustainability: 'Środowisko'
	},
	kindSays: {
		'national-cloud-security':
			'Dotyczy usług wymienionych w zakresie, a nie wszystkiego, co sprzedaje spółka. Odpowiada wymogom jednego kraju; czy uzna go inny, zależy od tego kraju.',
		'eu-cloud-security':
			'Klasyfikuje lub opisuje usługi na potrzeby nabywców w Unii; nie zastępuje żadnego programu krajowego, którego wymaga prawo.',
		'data-protection-code':
			'Dotyczy przetwarzania danych osobowych zgodnie z RODO, a nie zabezpieczenia budynków ani tego, jakie obce prawo może dosięgnąć dostawcy.',
		'health-data':
			'Dotyczy hostingu danych medycznych w zakresie czynności wymienionych w certyfikacie; nic nie mówi o innych usługach tej samej spółki.',
		sector: 'Odpowiada wymogom jednego sektora lub jednego nabywcy; poza nimi dowodzi niewiele.',
		payment: 'Dotyczy wyłącznie płatności kartą.',
		'management-system':
			'Poświadcza sposób zorganizowania spółki w zakresie, który ona sama wybiera. Nie ustala progu, który usługa musiałaby osiągnąć, a dwa certyfikaty o tej samej nazwie mogą obejmować bardzo różne rzeczy.',
		'assurance-report':
			'To raport audytora dla klientów, a nie certyfikat: dopiero sam raport mówi, które zabezpieczenia zbadano i z jakim wynikiem, a rzadko jest publiczny.',
		facility:
			'Dotyczy budynku, jego zasilania, chłodzenia i kontroli dostępu, a nie działającej w nim chmury ani tego, kto ją prowadzi.',
		label: 'To znak jakości stowarzyszenia lub nabywcy; jest wart tyle, ile jego audyt.',
		sustainability: 'Dotyczy energii i środowiska, a nie bezpieczeństwa ani danych.'
	},
	immunity: { yes: 'Tak', partly: 'Częściowo', no: 'Nie' },
	immunitySays: {
		yes: 'Program wymaga odporności na prawo państw spoza Europy.',
		partly:
			'Program wymaga odporności na prawo państw spoza Europy częściowo albo na niektórych poziomach.',
		no: 'Program nie wymaga odporności na prawo państw spoza Europy: posiadacz certyfikatu może mu podlegać.'
	},
	status: { 'in-force': 'Obowiązuje', superseded: 'Zastąpiony', draft: 'Projekt' },
	international: 'Międzynarodowy',
	years: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'rok', few: 'lata', many: 'lat', other: 'roku' })}`,
	noRule: 'brak w bazie danych',
	banner: {
		superseded: 'Program zastąpiony: takiego certyfikatu nie można już uzyskać.',
		successor: 'Zastąpił go program',
		draft:
			'Projekt: takiego certyfikatu nikt jeszcze nie może mieć. Zanim zostanie przyjęty, poniższe informacje mogą się zmienić.',
		predecessors: 'Zastąpił:'
	},
	lead: (f, { holders, named, status }) => {
		if (status === 'draft') return 'Nikt nie ma tego certyfikatu: program jeszcze nie obowiązuje.';
		if (holders === 0) return 'Żaden operator w bazie danych nie ma tego certyfikatu.';
		const operators = f.plural(holders, {
			one: 'Ten certyfikat ma jeden operator w bazie danych',
			few: `Ten certyfikat mają ${f.number(holders)} operatorzy w bazie danych`,
			many: `Ten certyfikat ma ${f.number(holders)} operatorów w bazie danych`,
			other: `Ten certyfikat ma ${f.number(holders)} operatora w bazie danych`
		});
		const places =
			named === 0
				? 'żadne źródło nie wymienia lokalizacji'
				: `źródła wymieniają ${f.plural(named, {
						one: 'jedną lokalizację',
						few: `${f.number(named)} lokalizacje`,
						many: `${f.number(named)} lokalizacji`,
						other: `${f.number(named)} lokalizacji`
					})}`;
		return `${operators}; ${places}.`;
	},
	description: (name, sentence, date) =>
		`${name}: co poświadcza, a czego nie mówi, kto ma ten certyfikat, na co, do kiedy i gdzie. ${sentence} Stan bazy danych: ${date}.`,
	figures: {
		holders: (f, count) =>
			f.plural(count, {
				one: 'operator z certyfikatem',
				few: 'operatorzy z certyfikatem',
				many: 'operatorów z certyfikatem',
				other: 'operatora z certyfikatem'
			}),
		attestations: (f, count) =>
			f.plural(count, {
				one: 'ważne poświadczenie, z własnym zakresem',
				few: 'ważne poświadczenia, każde z własnym zakresem',
				many: 'ważnych poświadczeń, każde z własnym zakresem',
				other: 'ważnego poświadczenia, każde z własnym zakresem'
			}),
		sought: (f, count) => `oraz ${f.number(count)} w trakcie uzyskiwania`,
		named: (f, count) =>
			f.plural(count, {
				one: 'lokalizacja wymieniona w źródle, według zasady liczenia',
				few: 'lokalizacje wymienione w źródle, według zasady liczenia',
				many: 'lokalizacji wymienionych w źródle, według zasady liczenia',
				other: 'lokalizacji wymienionych w źródle, według zasady liczenia'
			})
	},
	explorer: 'Otwórz posiadaczy na mapie interaktywnej',
	says: {
		title: 'Co poświadcza',
		not: 'Czego nie mówi',
		operator:
			'To, że operator ma certyfikat, nie znaczy, że obejmuje on każdą usługę lub każdą lokalizację tego operatora: rozstrzyga o tym wyłącznie zakres.',
		safe: 'Ani posiadanie, ani brak certyfikatu nie przesądza, czy usługa jest bezpieczna.'
	},
	rules: {
		title: 'Zasady i wydawca',
		issuer: 'Wydawca',
		country: 'Kraj',
		kind: 'Rodzaj',
		levels: 'Poziomy',
		noLevels: 'tylko jeden poziom',
		validity: 'Ważność',
		edition: 'Obowiązująca wersja',
		editions: 'Wersje',
		immunity: 'Odporność na prawo pozaeuropejskie',
		ownership: 'Wymogi wobec właścicieli',
		noOwnership: 'Baza danych nie zawiera wymogów wobec udziałowców posiadacza.',
		legal: 'Skutki prawne',
		since: (date) => `od ${genitive(date)}`,
		milestones: 'Etapy prac',
		register: 'Rejestr urzędowy',
		noRegister: 'Baza danych nie zawiera publicznego rejestru.',
		open: 'Otwórz rejestr',
		notes: 'Uwagi'
	},
	holders: {
		title: 'Kto ma certyfikat',
		note: (date) =>
			`Stan na ${date}. Każdy wiersz to jedno poświadczenie, z własnym zakresem; ostatnia kolumna podaje, na czym się ono opiera.`,
		none: 'Żaden operator w bazie danych.'
	},
	where: {
		title: 'Gdzie to obowiązuje',
		label: (name, count) =>
			`Mapa lokalizacji wymienionych przez źródła w poświadczeniach ${name}; ich liczba: ${count}`,
		drawn:
			'Mapa i lista zawierają tylko lokalizacje, które źródło wymienia w ważnym poświadczeniu; kolor oznacza kraj kontroli ich operatora.',
		noneNamed: 'Żadne źródło nie wymienia lokalizacji, więc nic nie jest pokazane.',
		everywhere: (f, count) =>
			f.plural(count, {
				one: 'W przypadku jednego operatora źródło mówi, że certyfikat obejmuje całą Europę:',
				other: `W przypadku ${f.number(count)} operatorów źródło mówi, że certyfikat obejmuje całą Europę:`
			}),
		nowhere: (f, count) =>
			f.plural(count, {
				one: 'W przypadku jednego operatora żadne źródło nie podaje, gdzie:',
				other: `W przypadku ${f.number(count)} operatorów żadne źródło nie podaje, gdzie:`
			}),
		notDrawn:
			'Ich lokalizacje nie są pokazane: certyfikat operatora nie czyni certyfikowanym każdego z jego centrów danych.',
		caption: 'Lokalizacje wymienione przez źródła'
	},
	events: {
		title: 'Wydarzenia',
		note: 'Wydarzenia z bazy danych, które wymieniają ten program.'
	},
	refused: {
		title: 'Twierdzenia nieuwzględnione',
		note: 'Krążą w obiegu; z podanego powodu baza danych podaje co innego.'
	},
	definition:
		'Liczeni są operatorzy, którzy mają ten certyfikat w dniu podanym jako stan bazy danych, niezależnie od zakresu, oraz lokalizacje wymienione w źródle.',
	doubts: { title: 'Otwarte pytania' },
	sources: { title: 'Źródła' },
	lines: {
		reach: {
			operator: 'według źródła cała Europa',
			unspecified: 'źródło nie podaje, gdzie'
		},
		named: (f, count) =>
			f.plural(count, {
				one: 'Jedna wymieniona lokalizacja:',
				few: `${f.number(count)} wymienione lokalizacje:`,
				many: `${f.number(count)} wymienionych lokalizacji:`,
				other: `${f.number(count)} wymienionych lokalizacji:`
			}),
		doubt: 'Otwarte pytanie:'
	}
};
