import type { PageTexts } from '../../page-texts';

/** The glossary: the field's words and this site's. */
export const glossary: PageTexts['glossary'] = {
	title: 'Słowniczek',
	summary: 'Pojęcia z tej dziedziny i to, jak używa ich ta witryna.',
	description:
		'Pojęcia dotyczące chmury i jej prawa przystępnym językiem: strefa dostępności, poświadczenie, kontrola, siedziba, SecNumCloud, C5, EUCS, CLOUD Act, FISA 702, suwerenna chmura i inne.',
	lead: 'Pojęcia z tej dziedziny przystępnym językiem i to, jak używa ich ta witryna. Jeśli znaczenie pojęcia jest sporne, hasło to zaznacza.',
	letters: 'Hasła według liter',
	scheme: 'Strona programu certyfikacji',
	link: (term) => `Link do hasła „${term}”`,
	terms: {
		acn: {
			name: 'Kwalifikacja ACN',
			text: 'Włoska kwalifikacja usług chmurowych i infrastruktury dla administracji publicznej, nadawana przez Agenzia per la cybersicurezza nazionale. Administracja może kupować tylko to, co figuruje w katalogu agencji, na poziomie, jakiego wymagają jej dane: zwykłe, krytyczne lub strategiczne.'
		},
		attestation: {
			name: 'Poświadczenie',
			text: 'Dowód, że operator spełnia wymogi [programu certyfikacji](term:scheme), na danym poziomie, w określonym zakresie i okresie. W ścisłym znaczeniu jest to raport audytora, jak w [C5](term:c5); ta witryna używa tego słowa także dla certyfikatów, kwalifikacji i znaków jakości.'
		},
		'availability-zone': {
			name: 'Strefa dostępności',
			text: 'Jedno lub kilka centrów danych w [regionie chmurowym](term:cloud-region), z własnym zasilaniem, chłodzeniem i siecią, tak aby awaria jednej strefy nie pociągała za sobą innych. Operatorzy nie zawsze rozumieją przez to to samo i nie każdy region ma kilka stref.'
		},
		c3a: {
			name: 'C3A',
			text: 'Katalog niemieckiego urzędu BSI z 2026 roku z kryteriami, według których dostawca może wykazać, a klient zapytać, na ile samodzielnie można korzystać z usługi chmurowej. Lista do wyboru, bez własnych skutków prawnych; zakłada spełnienie [C5](term:c5).'
		},
		c5: {
			name: 'C5',
			text: 'Cloud Computing Compliance Criteria Catalogue niemieckiego urzędu BSI. Audytor poświadcza, że wymieniona usługa spełnia jego kryteria: typ\u00a01 na dany dzień, typ\u00a02 w danym okresie. Wymaga przejrzystości co do miejsca i właściwego prawa, a nie ogranicza struktury własności.'
		},
		cada: {
			name: 'Cloud and AI Development Act',
			text: 'Rozporządzenie, które Komisja Europejska zaproponowała w czerwcu 2026 roku. Usługom chmurowym kupowanym przez podmioty publiczne nadałoby określone prawem poziomy suwerenności („Union assurance levels”). Jest to wniosek i nikogo jeszcze nie wiąże.'
		},
		campus: {
			name: 'Kampus',
			text: 'Kilka budynków centrów danych jednego operatora na wspólnym terenie. Kampus i jego budynki liczą się raz.'
		},
		capacity: {
			name: 'Moc',
			text: 'Ile centrum danych może wykonać; zwykle podaje się moc elektryczną komputerów w megawatach. Niewielu operatorów publikuje ją dla każdego miejsca, dlatego ta witryna liczy [lokalizacje](term:place) i zaznacza, że to co innego.'
		},
		'cloud-act': {
			name: 'CLOUD Act',
			text: 'Ustawa Stanów Zjednoczonych z 2018 roku (Clarifying Lawful Overseas Use of Data Act). Dostawca podlegający jurysdykcji USA musi na podstawie ważnego nakazu wydać dane, które posiada, przechowuje lub kontroluje, bez względu na miejsce ich przechowywania (18 U.S.C. §\u00a02713).'
		},
		'cloud-region': {
			name: 'Region chmurowy',
			text: 'Obszar, pod którego nazwą operator sprzedaje usługi, na przykład „Frankfurt” lub eu-west-3. Stoi za nim jedno lub kilka centrów danych, których adresy zwykle nie są publicznie znane. W tej witrynie liczy się tylko wtedy, gdy w bazie danych nie ma żadnego z jego budynków.'
		},
		colocation: {
			name: 'Kolokacja',
			text: 'Pomieszczenia, wydzielone boksy lub szafy, które operator wynajmuje w cudzym centrum danych. Właściciel budynku jest jego [gospodarzem](term:landlord): ma władzę nad drzwiami i prądem, ale z reguły nie nad danymi.'
		},
		confidence: {
			name: 'Wiarygodność',
			text: 'Na ile redakcja jest pewna wpisu jako całości. Wysoka: kilka dobrych źródeł albo źródło samego operatora. Średnia: jedno dobre źródło albo zaznaczony wniosek. Niska: wiedza z pamięci lub ze słyszenia.'
		},
		control: {
			name: 'Kontrola',
			text: 'Kto może w ostateczności decydować o operatorze: [podmiot sprawujący ostateczną kontrolę](term:parent). Jako [kryterium](term:lens) jest to kraj tego podmiotu. To kryterium domyślne, ponieważ prawo tego kraju może zmuszać.'
		},
		'counting-rule': {
			name: 'Zasada liczenia',
			text: 'Liczba lokalizacji obejmuje każdy obiekt, a region tylko wtedy, gdy żadnego z jego obiektów nie ma w bazie danych; kampus i jego budynki raz. [Inne definicje](page:counting) dają inne liczby.'
		},
		coverage: {
			name: 'Kompletność danych',
			text: 'Dla jakiej części bazy danych coś w ogóle wiadomo. Udział wśród lokalizacji o znanym roku otwarcia nic nie mówi o pozostałych, dlatego obok podana jest kompletność danych.'
		},
		'data-centre': {
			name: 'Centrum danych',
			text: 'Budynek lub jego część, przeznaczone na komputery wraz z potrzebnym im zasilaniem i chłodzeniem. Nie ma zgody co do tego, jak duże musi być, by zasługiwać na tę nazwę.'
		},
		doubt: {
			name: 'Wątpliwość',
			text: 'Otwarte pytanie redakcji dotyczące wpisu. Wątpliwości są publikowane na stronie, której dotyczą.'
		},
		'edge-zone': {
			name: 'Węzeł brzegowy',
			text: 'Mała placówka chmury blisko użytkowników, oferująca część jej usług. Operatorzy używają nazw „local zone”, „extended zone” lub „wavelength zone”.'
		},
		ens: {
			name: 'ENS',
			text: 'Esquema Nacional de Seguridad, hiszpańskie przepisy o bezpieczeństwie systemów używanych przez podmioty publiczne, z kategoriami básica, media i alta. Nie ogranicza własności zagranicznej.'
		},
		eucs: {
			name: 'EUCS',
			text: 'Europejski program certyfikacji cyberbezpieczeństwa usług chmurowych (European Cybersecurity Certification Scheme for Cloud Services). Przygotowywany od 2019 roku, wciąż jest projektem: nikt nie ma takiego certyfikatu. Przez lata spierano się, czy powinien wymagać odporności na obce prawo; od 2024 roku projekty już tego nie przewidują.'
		},
		'eu-cloud-coc': {
			name: 'EU Cloud Code of Conduct',
			text: 'Kodeks postępowania w rozumieniu art.\u00a040 RODO, za którego pomocą dostawcy chmury wykazują, jak przetwarzają dane w cudzym imieniu. Dotyczy ochrony danych, a nie struktury własności.'
		},
		exposure: {
			name: 'Wpływ prawa eksterytorialnego',
			text: 'Sytuacja, w której prawo danego państwa może dosięgnąć operatora poza granicami tego państwa. Stwierdzenie prawne z podaną podstawą, sformułowane jednakowo dla wszystkich; nie mówi nic o tym, co ktokolwiek zrobił. Zob. [metodologia](page:methodology).'
		},
		facet: {
			name: 'Filtr',
			text: 'Jeden ze sposobów zawężania mapy, na przykład operator lub kraj. Kolejne wartości w jednym filtrze rozszerzają wybór, wartości w różnych filtrach go zawężają.'
		},
		'fisa-702': {
			name: 'FISA 702',
			text: 'Sekcja 702 amerykańskiej ustawy Foreign Intelligence Surveillance Act (50 U.S.C. §\u00a01881a). Pozwala służbom wywiadowczym USA obejmować nadzorem poza Stanami Zjednoczonymi osoby, które nie są „osobami amerykańskimi” (US persons), przy pomocy dostawców usług łączności. Jest uchwalana na czas określony i była kilkakrotnie przedłużana.'
		},
		flip: {
			name: 'Zmiana grupy',
			text: 'Przejście lokalizacji do innej grupy, gdy przynależność określa inne [kryterium](term:lens): na przykład UE według siedziby, a USA według kontroli. [Wszystkie zmiany](page:flip) są policzone.'
		},
		'gaia-x': {
			name: 'Gaia-X',
			text: 'Europejskie stowarzyszenie założone w 2021 roku, które ustala zasady opisywania i znakowania danych i usług chmurowych. Samo nie prowadzi chmury. Jego znaki są nadawane poszczególnym usługom; najwyższy wymaga europejskiej kontroli.'
		},
		hds: {
			name: 'HDS',
			text: 'Hébergeur de données de santé: francuski certyfikat, bez którego nikt nie może przechowywać dla innych danych osobowych o zdrowiu. Od wersji 2.0 hosting musi się odbywać w Europejskim Obszarze Gospodarczym, a wpływ prawa spoza niego trzeba ujawnić; nie jest on zakazany.'
		},
		hyperscaler: {
			name: 'Hiperskaler',
			text: 'Bardzo duży operator chmury z regionami na całym świecie. Słowo nie ma ścisłej granicy; zwykle chodzi o Amazon, Microsoft i Google.'
		},
		'iso-27001': {
			name: 'ISO/IEC 27001',
			text: 'Międzynarodowa norma zarządzania bezpieczeństwem informacji. Certyfikuje się system zarządzania o podanym zakresie, a nie produkt ani właściwe prawo.'
		},
		'jurisdiction-group': {
			name: 'Grupa jurysdykcji',
			text: 'Sposób łączenia krajów w tej witrynie: Unia Europejska, inne kraje Europy, Stany Zjednoczone, reszta świata. Od grup pochodzą kolory mapy.'
		},
		landlord: {
			name: 'Gospodarz budynku',
			text: 'Do kogo należy budynek, w którym mieści się lokalizacja, jeśli nie do operatora. Zob. [kolokacja](term:colocation).'
		},
		lens: {
			name: 'Kryterium przynależności',
			text: 'Sposób określania przynależności: według [kontroli](term:control), według [siedziby](term:seat) lub według [technologii](term:technology). Kryterium wyznacza kolory mapy.'
		},
		'licensed-technology': {
			name: 'Operator z UE, technologia z USA',
			text: 'Oznaczenie operatorów z siedzibą i kontrolą w Unii Europejskiej, których rdzeń technologii jest licencjonowany ze Stanów Zjednoczonych. Jest widoczne przy każdym kryterium.'
		},
		operator: {
			name: 'Operator',
			text: 'Spółka, która prowadzi chmurę. Nie musi być właścicielem budynku ani stroną umowy z klientem.'
		},
		parent: {
			name: 'Podmiot sprawujący ostateczną kontrolę',
			text: 'Osoba, spółka lub państwo na szczycie łańcucha własności, które mogą w ostateczności decydować. Spółka giełdowa bez akcjonariusza kontrolującego sprawuje kontrolę sama nad sobą.'
		},
		place: {
			name: 'Lokalizacja',
			text: 'Wpis na mapie: wszystko, co służy, służyło lub ma służyć chmurze operatora, od budynku po region w jego ofercie.'
		},
		plate: {
			name: 'Znak zbiorczy',
			text: 'To, co mapa pokazuje dla lokalizacji, o których znana jest tylko miejscowość: jeden znak z ich liczbą, który rozwija się w listę. Stoi w środku miejscowości, bo rzeczywiste położenie nie jest publicznie znane.'
		},
		precision: {
			name: 'Dokładność położenia',
			text: 'Jak dalece można ufać punktowi lokalizacji: budynek, kampus, miejscowość, obszar metropolitalny lub kraj. Każdy stopień ma promień, który pokazuje mapa.'
		},
		qualification: {
			name: 'Kwalifikacja',
			text: 'Decyzja urzędu, że usługa spełnia jego wymogi, jak w przypadku [SecNumCloud](term:secnumcloud) lub [ACN](term:acn). Po audycie rozstrzyga samo państwo.'
		},
		reach: {
			name: 'Zasięg',
			text: 'Jak daleko sięga [poświadczenie](term:attestation). Lokalizacje: źródło je wymienia. Operator: według źródła cała Europa. Nieokreślony: źródło tego nie podaje; tak jest najczęściej.'
		},
		record: {
			name: 'Baza danych',
			text: 'Wszystko, co wie ta witryna: lokalizacje, operatorzy, programy certyfikacji, poświadczenia, wydarzenia i źródła, w plikach, które każdy może czytać i wykorzystywać. Powstaje z niej cała witryna.'
		},
		scheme: {
			name: 'Program certyfikacji',
			text: 'Zbiór wymogów, których spełnienie można poświadczyć, z wydawcą, poziomami i okresem ważności. Przedmiot certyfikacji bywa różny: usługa, spółka, budynek, system zarządzania.'
		},
		seal: {
			name: 'SEAL',
			text: 'Sovereignty Effectiveness Assurance Level, od 0 do 4: poziomy z Cloud Sovereignty Framework Komisji Europejskiej z 2025 roku. Siatka ocen nabywcy w przetargu, a nie certyfikat, który usługa mogłaby uzyskać.'
		},
		seat: {
			name: 'Siedziba',
			text: 'Kraj, w którym zarejestrowano spółkę prowadzącą usługę w Europie, niezależnie od centrali jej grupy. Często to ona jest stroną umowy.'
		},
		secnumcloud: {
			name: 'SecNumCloud',
			text: 'Kwalifikacja usług chmurowych nadawana przez francuską agencję ANSSI. Od wersji 3.2 ogranicza udziały podmiotów spoza Unii Europejskiej i wymaga odporności na prawo pozaeuropejskie. Dotyczy wymienionej usługi, a nie spółki ani centrum danych, i nie wyklucza obcej technologii.'
		},
		source: {
			name: 'Źródło',
			text: 'Adres, tytuł, wydawca i data, wraz z tym, jak je odczytano i co potwierdza. Każde twierdzenie w bazie danych ma co najmniej jedno. [Wszystkie źródła](page:sources).'
		},
		'sovereign-cloud': {
			name: 'Suwerenna chmura',
			text: 'Chmura, o której mówi się, że jest pod kontrolą tych, którzy jej używają, lub ich państwa. Nie ma uzgodnionej ani prawnej definicji: jedni mają na myśli miejsce danych, inni operatora, inni właściciela, jeszcze inni pochodzenie technologii. Ta witryna nie używa tego pojęcia jako kategorii; pokazuje każdy z tych aspektów osobno.'
		},
		status: {
			name: 'Status',
			text: 'Ostatni stan lokalizacji potwierdzony w źródle: działa, w budowie, w planach, zamknięto lub anulowano. Jego data to data źródła.'
		},
		technology: {
			name: 'Pochodzenie technologii',
			text: 'Kraje dostawców rdzenia technologii operatora, w kolejności według wagi. Pierwszy wyznacza kolor.'
		}
	}
};
