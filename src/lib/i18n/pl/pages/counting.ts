import type { PageTexts } from '../../page-texts';

/** The page on why other maps count differently. */
export const counting: PageTexts['counting'] = {
	title: 'Dlaczego inne mapy liczą inaczej',
	summary: 'Te same dane policzone według każdej z przyjętych definicji.',
	description: (least, most) =>
		`Ile jest chmurowych centrów danych w Europie? Te same dane dają od ${least} do ${most}, zależnie od tego, co się liczy. Wszystkie definicje, policzone i porównane.`,
	lead: (least, most, lowest, highest) =>
		`Na pytanie, ile jest w Europie chmurowych centrów danych, padają bardzo różne liczby. Większość z nich może być jednocześnie prawdziwa, bo liczą co innego. Te same dane, policzone według każdej z przyjętych definicji, dają od ${least} do ${most}, a udział pod kontrolą podmiotów z UE wynosi od ${lowest} do ${highest}.`,
	rule: 'Liczby w tej witrynie są zgodne z pierwszą definicją. Żadna z nich nie mówi o [mocy](term:capacity): jedna hala i kampus złożony z dziesięciu hal liczą się tak samo, po jednym razie.',
	table: {
		title: 'Te same dane, policzone na każdy sposób',
		note: 'Według tego, kto [kontroluje](term:control) operatora. Jeśli nie zaznaczono inaczej, liczy się tylko to, co działa lub jest w budowie.',
		definition: 'Co się liczy',
		count: 'Liczba',
		euShare: 'Pod kontrolą podmiotów z UE',
		coverage: (f, known, of) => `podano dla ${f.number(known)} z ${f.number(of)}`,
		show: 'Na mapie'
	},
	definitions: {
		rule: {
			name: 'Zasada tej witryny',
			text: 'Każdy obiekt oraz każdy region chmurowy, którego żadnego obiektu nie ma w bazie danych. Kampus i jego budynki liczą się raz.'
		},
		facilities: {
			name: 'Tylko obiekty',
			text: 'Budynki, kampusy, kolokacje i węzły brzegowe; budynek liczy się obok swojego kampusu. Odpadają regiony, których budynki nie są publicznie znane, choć gdzieś przecież działają.'
		},
		regions: {
			name: 'Tylko regiony chmurowe',
			text: 'To, co operatorzy oferują jako regiony. Odpadają operatorzy, którzy mówią o centrach danych i nie mają regionów.'
		},
		both: {
			name: 'Obiekty i regiony obok siebie',
			text: 'Każdy wpis. Liczą się i region, i budynki, które go obsługują, więc niektóre lokalizacje liczą się dwa razy.'
		},
		zones: {
			name: 'Strefy dostępności',
			text: 'Strefy regionów, jeśli źródło podaje ich liczbę. Duzi operatorzy podają ją częściej niż mali.'
		},
		buildings: {
			name: 'Budynki',
			text: 'Budynki centrów danych należące do obiektów; jeden, gdy liczby nie podano. Regiony odpadają.'
		},
		operational: {
			name: 'Tylko działające',
			text: 'Zasada tej witryny, bez tego, co dopiero powstaje.'
		},
		announced: {
			name: 'Razem z planowanymi',
			text: 'Zasada tej witryny oraz to, co zapowiedziano, co czeka na pozwolenie lub już je ma.'
		},
		ever: {
			name: 'Wszystko, co trafiło do bazy',
			text: 'Także lokalizacje zamknięte i anulowane projekty.'
		},
		'without-colocation': {
			name: 'Bez kolokacji',
			text: 'Zasada tej witryny, bez pomieszczeń w cudzym budynku.'
		},
		'without-edge': {
			name: 'Bez węzłów brzegowych',
			text: 'Zasada tej witryny, bez małych placówek blisko użytkowników.'
		},
		exact: {
			name: 'Ze znanym budynkiem lub kampusem',
			text: 'Zasada tej witryny, ale tylko tam, gdzie położenie jest publicznie znane. Większość dużych operatorów go nie ujawnia.'
		}
	},
	practice: {
		title: 'Kto jak liczy',
		note: 'Według ich własnych słów lub plików albo według doniesień. Nikt nie liczy dokładnie tak samo: obok każdego stoi najbliższa mu definicja. Liczby te obejmują cały świat lub jeden kraj i nie można ich porównywać z powyższymi.',
		who: 'Publikacja',
		how: 'Sposób liczenia',
		nearest: 'Najbliższa definicja'
	},
	practices: {
		'data-center-map':
			'Katalog: kampus lub budynek współdzielony to jedna pozycja, a każde mieszczące się w nim centrum danych to kolejna. 11\u00a0698 pozycji na całym świecie.',
		'datacenters-world':
			'Każdy budynek wymieniony z nazwy, który działa lub powstaje i ma finansowanie; regiony chmurowe są pokazane jako osobna warstwa.',
		telegeography: 'Regiony chmurowe w chwili otwarcia: 13 na świecie w 2024 roku.',
		'electricity-maps':
			'Jeden wpis na każdy region kilku dostawców chmury; regiony planowane są uwzględnione i oznaczone.',
		'aws-zones': 'Regiony oraz strefy dostępności każdego z nich.',
		dcmag:
			'We Francji: działające, neutralne centra danych, które wynajmują miejsce każdemu chętnemu: 290.',
		intopress:
			'We Francji: 348 istniejących centrów danych, liczonych osobno od 26 zapowiedzianych, 11 rozpatrywanych i 8 w budowie, według doniesień ze stycznia 2026 roku.'
	},
	refused: {
		title: 'Liczby, których baza danych nie przyjmuje',
		all: 'Wszystkie nieuwzględnione twierdzenia'
	},
	choose: {
		title: 'Której liczby użyć',
		items: [
			'Aby powiedzieć, gdzie dane mogą się fizycznie znajdować: liczby obiektów albo liczby według zasady tej witryny.',
			'Aby porównać ofertę dużych operatorów: liczby regionów lub stref, z zastrzeżeniem, że wielu małych ich nie ma.',
			'Aby powiedzieć, co dopiero powstanie: liczby planowanych lokalizacji, oddzielnie od istniejących.',
			'Aby powiedzieć, jaka moc obliczeniowa jest dostępna: żadnej z nich. Liczba lokalizacji nie mówi o ich mocy.'
		]
	}
};
