import { clockTime } from "#app/domain/dates/dutch.ts";
import { Button } from "../button.tsx";
import { Fold } from "../fold.tsx";
import { useAlive } from "../use-alive.ts";
import { usePhone } from "./phone.ts";

/** How the app comes on one's phone, by phone; where the browser offers it, with a button. */
export function TakeOnPhone() {
  const alive = useAlive();
  const { prompt, state } = usePhone();
  if (alive && window.matchMedia("(display-mode: standalone)").matches) return null;
  const at = state.kept?.at ?? 0;
  return (
    <div className="screen-only">
      <Fold summary="Zet de app op je telefoon">
        <p>
          Dan opent je route met één tik, ook als er in de hal geen bereik is. Wat je dan verandert,
          gaat mee zodra je weer verbinding hebt.
        </p>
        {prompt ? (
          <p>
            <Button type="button" icon="download" onClick={() => void prompt.prompt()}>
              Zet op dit toestel
            </Button>
          </p>
        ) : null}
        <ul>
          <li>
            <strong>iPhone of iPad:</strong> open deze pagina in Safari, tik op Deel en kies ‘Zet op
            beginscherm’.
          </li>
          <li>
            <strong>Android:</strong> open het menu van je browser (de drie puntjes) en kies ‘App
            installeren’ of ‘Toevoegen aan startscherm’.
          </li>
          <li>
            <strong>Computer:</strong> kies in Chrome of Edge het installatieknopje rechts in de
            adresbalk.
          </li>
        </ul>
        {at > 0 ? (
          <p className="soft">
            Je dag staat al op dit toestel, bijgewerkt om {clockTime(new Date(at))}. Wat op je route
            staat en wat je bewaarde, is er met de foto’s. Bestanden om te downloaden niet: die haal
            je met verbinding.
          </p>
        ) : null}
      </Fold>
    </div>
  );
}
