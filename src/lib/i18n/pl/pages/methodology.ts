import type { PageTexts } from '../../page-texts';

// Numbers arrive as texts, so that no noun may agree with them: they stand after „z”, „dla” or a colon.

/** The page of the methodology. */
export const methodology: PageTexts['methodology'] = {
	title: 'Metodologia',
	summary: 'Co się liczy, jak ważone są źródła i jak określa się przynależność.',
	description: (date) =>
		`Jak Whose Cloud liczy chmurowe centra danych, jak dalece można ufać każdemu punktowi, jaką rangę mają źródła, jak rozumie się kontrolę, siedzibę i technologię oraz czego baza danych nie mówi. Stan bazy danych: ${date}.`,
	lead: 'Co się liczy, skąd to wiadomo, jak określa się przynależność i czego baza danych nie mówi. Liczby na tej stronie są obliczane z bieżącego stanu bazy danych.',
	contents: 'Na tej stronie',
	figures: {
		places: 'lokalizacje działające lub w budowie',
		operators: 'operatorzy prowadzący lokalizacje',
		attestations: 'poświadczenia',
		sources: 'źródła'
	},
	sections: {
		counted: {
			title: 'Co się liczy',
			text: (n) => [
				`Baza danych zawiera [lokalizacje](term:place) operatorów, którzy prowadzą chmurę. Liczba wpisów: ${n.records}, liczba krajów Europy: ${n.countries}. Lokalizacją jest wszystko, co służy, służyło lub ma służyć chmurze operatora: budynek, [kampus](term:campus), pomieszczenia w cudzym budynku ([kolokacja](term:colocation)), [węzeł brzegowy](term:edge-zone) lub [region chmurowy](term:cloud-region), którego nie wszystkie budynki są publicznie znane.`,
				`Liczba lokalizacji obejmuje każdy obiekt, który działa lub jest w budowie, oraz każdy region, którego żadnego obiektu nie ma w bazie danych; kampus i jego budynki liczą się raz. Razem daje to ${n.count}. Istniejące lokalizacje, za które liczy się już inny wpis: ${n.uncounted}.`,
				'Inne mapy liczą co innego. [Osobna strona](page:counting) liczy te same dane według każdej z przyjętych definicji i mówi, kto tak liczy.'
			]
		},
		kinds: {
			title: 'Czym jest lokalizacja',
			text: () => ['Każda lokalizacja należy do jednego z pięciu rodzajów.']
		},
		precision: {
			title: 'Jak dalece można ufać punktowi',
			text: () => [
				'Wielu operatorów nie podaje adresów. Dlatego przy każdym punkcie zaznaczono, jak dalece można mu ufać ([dokładność położenia](term:precision)): lokalizację dokładną mapa pokazuje ostrym znakiem, a niedokładną okręgiem, w którym naprawdę się ona znajduje. Promienie są umowne, a współrzędne punktu nigdy nie są dokładniejsze, niż pozwala na to wiedza o nim.',
				'Lokalizacje, o których znana jest tylko miejscowość, mają wspólny punkt w jej środku. Nie rozdzieli ich żadne przybliżenie, więc mapa pokazuje je jako jeden [znak zbiorczy](term:plate) z liczbą, który rozwija się w listę.'
			]
		},
		status: {
			title: 'Status i jego data',
			text: (n) => [
				`[Status](term:status) to ostatni stan potwierdzony w źródle i jest tak stary jak to źródło: data stoi obok niego, dla ${n.dated} z ${n.records} wpisów. Samo minięcie terminu niczego nie zmienia: budynek zapowiedziany na 2025 rok pozostaje w planach, dopóki ktoś nie poinformuje o jego otwarciu.`,
				`Jeśli żadne datowane źródło z ostatnich 18 miesięcy nie wspomina o lokalizacji, jej strona podaje, kiedy ją ostatnio sprawdzono. Liczba takich lokalizacji: ${n.stale}.`
			]
		},
		sources: {
			title: 'Jak odczytuje się źródła i jaką mają rangę',
			text: (n) => [
				`Przy każdej lokalizacji, każdym operatorze, programie, poświadczeniu i wydarzeniu podane są [źródła](page:sources) oraz to, co każde z nich potwierdza. Łącznie jest ich ${n.sources}: odczytane w kopii archiwalnej – ${n.archived}, w publicznym repozytorium – ${n.repository}, nieodczytane, lecz przyjęte za prawdę – ${n.unseen}; te ostatnie mają najniższą rangę i czekają na lepsze.`,
				'Gdy źródła są sprzeczne, słowo operatora ma pierwszeństwo przed prasą, nowsze przed starszym, a w sprawie certyfikatów rejestr urzędowy przed jednym i drugim. Odrzucone twierdzenie nie przepada: zostaje w uwagach do wpisu.',
				`To, co krąży w obiegu, a nie zostało przyjęte, jest [wymienione wraz z uzasadnieniem](page:refused); liczba takich twierdzeń: ${n.refused}. Publikujemy także to, czego nie jesteśmy pewni: liczba otwartych wątpliwości przy wpisach, których dotyczą, wynosi ${n.doubts}. To, co wywnioskowano, a nie odczytano, jest oznaczone jako szacunek.`
			]
		},
		nationality: {
			title: 'Kontrola, siedziba, technologia',
			text: (n) => [
				'Przynależność można określać na trzy sposoby; każdy z nich nazywamy [kryterium](term:lens). [Siedziba](term:seat): kraj, w którym zarejestrowano spółkę prowadzącą usługę w Europie. [Kontrola](term:control): kraj podmiotu, który sprawuje ostateczną kontrolę. [Technologia](term:technology): kraje dostawców rdzenia technologii.',
				'Domyślnym kryterium jest kontrola, ponieważ prawo, które może zmusić operatora do wydania danych lub wstrzymania usługi, to w praktyce prawo kraju tego, kto go kontroluje. Jest to wybór. Dwa pozostałe kryteria są dostępne jednym kliknięciem i żadne nie przesłania innych.',
				`Wybór ma znaczenie: gdy zamiast kontroli przyjąć siedzibę, liczba lokalizacji, które przechodzą z grupy USA do grupy UE, wynosi ${n.flipped}. [Strona o zmianach grupy](page:flip) liczy każdą taką zmianę, kraj po kraju.`,
				`Wśród operatorów prowadzących lokalizacje są tacy, którzy mają siedzibę i kontrolę w Unii Europejskiej, a opierają się na technologii licencjonowanej ze Stanów Zjednoczonych; ich liczba: ${n.licensed}. Przy każdym kryterium mają osobne oznaczenie. Technologia jest znana dla ${n.technologyKnown} spośród ${n.running} operatorów prowadzących lokalizacje; jeśli nie podaje jej żadne źródło, baza danych podaje „brak danych”, zamiast zgadywać.`,
				'Kraje są połączone w [grupy](term:jurisdiction-group): 27 państw członkowskich Unii Europejskiej; inne kraje Europy; Stany Zjednoczone; reszta świata.'
			]
		},
		exposure: {
			title: 'Wpływ prawa eksterytorialnego',
			text: (n) => [
				'Informacja o [wpływie prawa](term:exposure) jest stwierdzeniem prawnym, sformułowanym tak samo dla każdego operatora: mówi, czyje prawo może go dosięgnąć, a nie co ktokolwiek zrobił lub zamierza. Nie mówi, że dane zostały wydane, a jej brak nie znaczy, że nie mogą zostać wydane.',
				`Operatorzy kontrolowani przez podmiot ze Stanów Zjednoczonych podlegają prawu USA niezależnie od tego, gdzie stoją serwery; liczba takich operatorów prowadzących lokalizacje w Europie: ${n.exposed}. Amerykański oddział lub klient może poddać prawu USA także operatora europejskiego w tej części jego działalności. Jeśli to wiadomo, informacja o tym mówi.`
			],
			laws: {
				'cloud-act': {
					name: 'CLOUD Act (Stany Zjednoczone, 2018)',
					text: 'Dostawca podlegający jurysdykcji USA musi na podstawie ważnego nakazu wydać dane, które posiada, przechowuje lub kontroluje, niezależnie od tego, czy znajdują się w Stanach Zjednoczonych, czy poza nimi. 18 U.S.C. §\u00a02713.'
				},
				'fisa-702': {
					name: 'FISA, sekcja 702 (Stany Zjednoczone, 2008)',
					text: 'Zezwala na objęcie nadzorem osób, które nie są „osobami amerykańskimi” (US persons) i co do których istnieje uzasadnione przekonanie, że przebywają poza Stanami Zjednoczonymi, przy pomocy dostawców usług łączności elektronicznej. 50 U.S.C. §\u00a01881a.'
				},
				'gdpr-48': {
					name: 'RODO, art.\u00a048 (Unia Europejska, 2016)',
					text: 'Wyrok sądu lub trybunału oraz decyzja organu administracyjnego państwa trzeciego wymagające przekazania danych osobowych mogą zostać uznane wyłącznie wtedy, gdy opierają się na umowie międzynarodowej, bez uszczerbku dla innych podstaw przekazania.'
				},
				'china-intelligence': {
					name: 'Ustawa o wywiadzie narodowym (Chiny, 2017)',
					text: 'Art.\u00a07: organizacje i obywatele mają zgodnie z prawem wspierać państwową działalność wywiadowczą, pomagać w niej i z nią współpracować.'
				}
			}
		},
		certifications: {
			title: 'Certyfikaty i ich zasięg',
			text: (n) => [
				`[Program certyfikacji](term:scheme) to zbiór wymogów; [poświadczenie](term:attestation) to dowód, że operator je spełnia, w określonym zakresie i okresie. Liczba poświadczeń w bazie danych: ${n.attestations}, liczba programów: ${n.schemes}. Wygasłe poświadczenie już się nie liczy; liczba wygasłych: ${n.lapsed}.`,
				`Większość certyfikatów wymienia usługi, a nie budynki. Dlatego przy każdym poświadczeniu podany jest jego [zasięg](term:reach): wymienia lokalizacje – ${n.reachPlaces}, obejmuje wszystko, co operator ma w Europie – ${n.reachOperator}, nie określa tego – ${n.reachUnspecified}. Lokalizacji nigdy nie pokazuje się jako certyfikowanej tylko dlatego, że certyfikat ma jej operator.`,
				`Podane jest również, na czym poświadczenie się opiera: na rejestrze urzędowym – ${n.register}, tylko na słowach osób trzecich – ${n.thirdParty}. Co program poświadcza, a czego nie, wyjaśnia [jego własna strona](page:certifications).`
			]
		},
		time: {
			title: 'Kontrola w czasie',
			text: (n) => [
				`Operatorzy zmieniają właścicieli częściej, niż budynki zmieniają miejsce. Liczba okresów kontroli w bazie danych: ${n.periods}, liczba operatorów, których dotyczą: ${n.periodOperators}, liczba zmian wśród nich: ${n.changes}. Okres zaczyna się pierwszego dnia, który potwierdza źródło; o czasie przed pierwszym okresem niczego się nie twierdzi.`
			]
		},
		silence: {
			title: 'Czego baza danych nie mówi',
			text: () => ['Mapa nasuwa więcej pytań, niż potrafi rozstrzygnąć. Na te nie odpowiada.'],
			items: (n) => [
				`Moc. Liczba lokalizacji nie mówi o ich mocy. Moc elektryczna jest znana dla ${n.powerKnown} z ${n.records} wpisów: za mało, by ją sumować.`,
				'Klienci i to, czyje dane gdzie się znajdują. Ani jedno, ani drugie nie jest publicznie znane.',
				`Wszystko. Baza danych obejmuje operatorów, o których znaleziono publiczne źródła; łącznie jest ich ${n.operators}. Każdy kraj ma stronę, a pusta strona znaczy, że niczego nie znaleziono, a nie, że niczego tam nie ma.`,
				`Data każdego otwarcia. Rok jest znany dla ${n.openedKnown} z ${n.records} wpisów.`,
				`Gdzie dokładnie. Budynek lub kampus jest znany dla ${n.exactKnown} z ${n.records} wpisów; niektórzy operatorzy utrzymują to w tajemnicy i szanujemy to.`,
				'Czy usługa nadaje się do danego celu. Zależy to od sposobu jej użycia i od prawa, które wiąże użytkownika.'
			]
		},
		correct: {
			title: 'Jak zgłosić poprawkę',
			text: () => [
				'Wystarczy otworzyć lokalizację i wybrać „Zgłoś poprawkę” albo [napisać do nas](page:about), podając, co się nie zgadza i gdzie można przeczytać, jak jest naprawdę. Faktu bez źródła, które da się przeczytać, nie można przyjąć; fakt ze źródłem zostanie przyjęty bez względu na to, komu się to spodoba.'
			]
		}
	},
	kinds: {
		'data-centre': 'Budynek operatora.',
		campus: 'Kilka budynków na wspólnym terenie.',
		colocation: 'Pomieszczenia w cudzym budynku.',
		'edge-zone': 'Mała placówka regionu, blisko użytkowników.',
		'cloud-region':
			'Region w ofercie operatora. Nie wszystkie jego budynki są publicznie znane, a jego punktem z natury rzeczy jest miejscowość lub obszar metropolitalny.'
	},
	statuses: {
		operational: 'Klienci mogą z niej korzystać.',
		'under-construction': 'Rozpoczęto budowę albo trwa wyposażanie istniejącego budynku.',
		announced: 'Zapowiedziano ją, złożono wniosek, uzyskano pozwolenie lub kupiono teren.',
		closed: 'Istniała i już nie działa.',
		cancelled: 'Zapowiedziano ją, po czym zrezygnowano.'
	},
	precisions: {
		building: 'Budynek.',
		campus: 'Teren lub środek między kilkoma budynkami.',
		municipality: 'Środek miejscowości, w której leży.',
		metro: 'Środek miasta, od którego pochodzi nazwa.',
		country: 'Miejscowość, która zastępuje kraj.'
	},
	table: {
		kind: 'Rodzaj',
		status: 'Status',
		precision: 'Dokładność',
		meaning: 'Co to znaczy',
		radius: 'Promień na mapie',
		records: 'Wpisy'
	},
	reference: 'Tekst aktu prawnego'
};
