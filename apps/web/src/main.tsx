import { asked } from "./ahead/ask.ts";
import { createApolloClient, GemeinsamProviders } from "#platform/web";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { loadAheadOfClick } from "./ahead-of-click.ts";
import { router } from "./router.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <GemeinsamProviders client={createApolloClient({ asked })}>
      <RouterProvider router={router} />
    </GemeinsamProviders>
  </StrictMode>,
);
loadAheadOfClick(router);
