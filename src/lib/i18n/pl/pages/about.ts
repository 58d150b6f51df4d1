import type { PageTexts } from '../../page-texts';

/** The page about the project. */
export const about: PageTexts['about'] = {
	title: 'O projekcie',
	summary: 'Co to jest, kto to tworzy, na jakiej licencji i co wie o czytelnikach.',
	description:
		'Whose Cloud to mała, niezależna mapa o otwartym kodzie: kto prowadzi chmurowe centra danych w Europie. Czym jest, jakie ma licencje, na czym polega jej neutralność, jak zgłosić poprawkę i co przechowuje o czytelnikach: nic.',
	lead: 'Whose Cloud to mapa i publiczna baza danych o tym, kto prowadzi chmurowe centra danych w Europie: gdzie stoją, kto jest ich operatorem i kto sprawuje kontrolę, na jakiej działają technologii, jakie mają certyfikaty i skąd to wiadomo.',
	what: {
		title: 'Do czego służy',
		text: [
			'Odpowiada na proste pytania tych, którzy decydują, kupują lub informują: jak wypada mój kraj? Czyje prawo dosięga tego operatora? Czy ten certyfikat obejmuje tę lokalizację? Każdą odpowiedź można przesłać jako link, wydrukować, zacytować i sprawdzić u źródła.',
			'To baza danych, a nie ranking. Nie wystawia ocen i nikogo nie poleca.'
		]
	},
	who: {
		title: 'Kto ją tworzy',
		text: [
			'Mały, niezależny projekt o otwartym kodzie. Żaden operator, rząd ani stowarzyszenie nie ma na niego wpływu; nie ma w nim też reklam. Baza danych jest opracowywana ręcznie na podstawie źródeł publicznych. Poprawkę może zaproponować każdy, a o wszystkich rozstrzyga ta sama zasada: fakt wymaga źródła, które da się przeczytać.'
		]
	},
	licence: {
		title: 'Licencje',
		items: [
			{
				name: 'Baza danych',
				text: 'Creative Commons Uznanie autorstwa 4.0 (CC BY 4.0). Należy podać „Whose Cloud” wraz z linkiem i zaznaczyć wprowadzone zmiany.'
			},
			{
				name: 'Kod',
				text: 'Licencja publiczna Unii Europejskiej, wersja 1.2 (EUPL-1.2).'
			},
			{
				name: 'Położenia z OpenStreetMap',
				text: '© współtwórcy OpenStreetMap, Open Database License (ODbL 1.0). Są oznaczone na stronach lokalizacji.'
			},
			{ name: 'Środki miejscowości', text: 'GeoNames, CC BY 4.0.' },
			{
				name: 'Kształty krajów',
				text: 'Natural Earth, domena publiczna; jeziora © współtwórcy OpenStreetMap.'
			},
			{
				name: 'Źródła',
				text: 'Przytaczane dla zawartych w nich faktów. Prawa do tekstów zachowują ich właściciele.'
			}
		]
	},
	neutrality: {
		title: 'Neutralność',
		text: [
			'Mapa nie staje po niczyjej stronie. Pokazuje kontrolę, siedzibę, technologię i certyfikaty, zawsze ze źródłem i datą, a objaśnia je w [metodologii](page:methodology). Informacja o wpływie prawa danego państwa jest stwierdzeniem prawnym z podaną podstawą, sformułowanym tak samo dla każdego operatora.',
			'Mapa nigdy nie orzeka, czy usługa nadaje się do jakiegoś celu. Zależy to od sposobu jej użycia i od prawa, które wiąże użytkownika.',
			'Granice odpowiadają stanowisku Unii Europejskiej i Zgromadzenia Ogólnego ONZ.'
		]
	},
	contact: {
		title: 'Poprawki i kontakt',
		text: 'Przy każdej lokalizacji jest link „Zgłoś poprawkę”. W każdej innej sprawie prosimy pisać na ten sam adres. Wystarczy podać wpis, wskazać błąd i miejsce, w którym można przeczytać, jak jest naprawdę.',
		action: 'Napisz do nas',
		note: 'Otwiera program pocztowy lub formularz. Nic nie zostanie wysłane samo.'
	},
	privacy: {
		title: 'Prywatność',
		items: [
			'Przeglądarka łączy się tylko z tą witryną: czcionki, mapy i dane pochodzą stąd. Nie ma plików cookie, analityki ani podmiotów trzecich.',
			'Zapamiętywana jest jedna rzecz, tylko w przeglądarce i tylko na życzenie: jasny lub ciemny wygląd stron.',
			'Filtry i wyszukiwane słowa pozostają w adresie i w przeglądarce; nie są nigdzie wysyłane. Dostawca hostingu widzi, jak w każdej witrynie, o które pliki poproszono.',
			'Linki do źródeł prowadzą do innych witryn, które mają własne zasady. Nie dowiadują się one, skąd przychodzi czytelnik.'
		]
	},
	more: 'Więcej o bazie danych'
};
