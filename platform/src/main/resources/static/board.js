// The board by hand: a card is dragged to another stage, or moved with the arrow keys. Every move is the card's own
// form being sent, so that nothing can be done here that the buttons do not do.
(() => {
  "use strict";
  const board = document.querySelector("[data-board]");
  if (!board) return;
  const cards = () => [...board.querySelectorAll(".tile")];
  const move = (card, stage) => {
    const form = card.querySelector("form");
    if (!form || card.closest("[data-stage]").dataset.stage === stage || form.dataset.sent) return;
    form.dataset.sent = "yes";
    const chosen = Object.assign(document.createElement("input"), { type: "hidden", name: "stage", value: stage });
    form.append(chosen);
    form.submit();
  };

  let dragged = null;
  const over = (column) => board.querySelectorAll("[data-stage]").forEach((c) => c.toggleAttribute("data-over", c === column));
  board.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.(".tile[draggable]");
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.slug);
  });
  board.addEventListener("dragover", (event) => {
    const column = event.target.closest("[data-stage]");
    if (!dragged || !column) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    over(column);
  });
  board.addEventListener("dragend", () => { dragged = null; over(null); });
  board.addEventListener("drop", (event) => {
    const column = event.target.closest("[data-stage]");
    if (!dragged || !column) return;
    event.preventDefault();
    move(dragged, column.dataset.stage);
  });

  // Left and right move the card that has the focus, up and down go from card to card.
  board.addEventListener("keydown", (event) => {
    const card = event.target.closest(".tile");
    if (!card || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const way = { ArrowLeft: "before", ArrowRight: "after" }[event.key];
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (way) {
      const button = card.querySelector(`[data-way=${way}]`);
      if (!button) return;
      event.preventDefault();
      move(card, button.value);
    } else if (by) {
      const all = cards().filter((c) => c.parentElement === card.parentElement);
      const next = all[all.indexOf(card) + by];
      if (!next) return;
      event.preventDefault();
      next.querySelector("a[href]").focus();
    }
  });

  // After a move the focus is on the card that was moved.
  const moved = document.querySelector("[data-moved]");
  if (moved) document.getElementById(`p-${moved.dataset.moved}`)?.querySelector("a[href]")?.focus({ preventScroll: true });
})();
