import { Section } from "#ui";
import { useText } from "../text.ts";
import { FollowedTopics } from "./followed-topics.tsx";

/** For the profile: whose new threads one wants to hear of. */
export function OwnTopics() {
  const t = useText();
  return (
    <Section id="sachgebiete" title={t("topics.mine")}>
      <div className="mt4">
        <FollowedTopics />
      </div>
    </Section>
  );
}
