package musubi.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers for what went wrong outside a controller: unknown addresses, too large a form, a broken request.
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatus.resolve(code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value());
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ErrorAnswers.answer(
                request,
                path instanceof String text ? text : request.getRequestURI(),
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                "");
    }
}
